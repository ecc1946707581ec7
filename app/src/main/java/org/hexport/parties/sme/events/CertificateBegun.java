package org.hexport.parties.sme.events;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * An enterprise has begun to obtain a certificate, or holds one that was not known. Said once for each; not of what every enterprise has
 * by law (its business and tax numbers), nor of what it holds without a day.
 *
 * @param kind code in {@code reference/certificates.csv}
 * @param on when it was begun; where only its issue is known, that day
 */
public record CertificateBegun(
        UUID certificate, OrganisationId enterprise, String district, String kind, LocalDate on) {}
