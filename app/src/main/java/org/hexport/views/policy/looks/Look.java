package org.hexport.views.policy.looks;

import java.time.Instant;

/**
 * Somebody looked, and found nothing.
 *
 * @param where an office, a list, a site
 */
public record Look(String who, Instant at, String where) {}
