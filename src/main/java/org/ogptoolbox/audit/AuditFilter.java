package org.ogptoolbox.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rows of the trail to show; null means any. */
public record AuditFilter(@Nullable UUID subject, @Nullable String action) {}
