package org.hexport.journey.readiness.files;

import org.hexport.journey.readiness.instrument.Sheet;

/**
 * A row of a file of answers.
 *
 * @param product empty where the row is about the enterprise
 * @param country as it stands in the file; empty where it names none
 */
public record FilledSheet(String id, String product, String country, Sheet sheet) {}
