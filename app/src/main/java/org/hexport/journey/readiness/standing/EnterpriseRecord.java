package org.hexport.journey.readiness.standing;

/**
 * What the register says of an enterprise.
 *
 * @param exporting an export of the last twelve months is on record
 */
public record EnterpriseRecord(String name, String district, boolean exporting) {}
