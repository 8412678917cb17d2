package org.ogptoolbox.workflow;

import java.time.Instant;

/**
 * The version of a definition that new cases start with.
 *
 * @param key names it for good, {@code tool-submission}
 * @param version counts its deployments, from 1
 */
public record DeployedDefinition(String key, String name, int version, Instant deployedAt) {}
