package org.ogptoolbox.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a subject of the trail is called.
 *
 * @param title in the language it was written in
 * @param path where an administrator may look at it, beginning with a slash; null when there is no such page
 */
public record AuditedSubject(String title, @Nullable String path) {}
