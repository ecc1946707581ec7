package org.hexport.journey.answering.reminding;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * A reminder to be sent.
 *
 * @param side {@code enterprise} or {@code actor}
 * @param kind {@code before} the deadline or on the {@code day}
 * @param title of the offer
 * @param other side's name
 */
record Due(
        UUID proposal, String side, String kind, OrganisationId to, String title, String other, LocalDate deadline) {}
