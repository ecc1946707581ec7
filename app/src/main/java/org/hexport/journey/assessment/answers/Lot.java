package org.hexport.journey.assessment.answers;

import java.time.Instant;

/**
 * Whether the enterprise supplies a consolidated lot with the product: then it needs no forwarder of its own.
 *
 * @param number of the row
 */
public record Lot(long number, boolean supplies, Given.By by, Instant at) {}
