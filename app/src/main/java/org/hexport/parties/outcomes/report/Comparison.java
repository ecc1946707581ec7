package org.hexport.parties.outcomes.report;

import org.hexport.parties.outcomes.Period;

/**
 * An enterprise's sales of a period beside those of others: the reason to answer.
 *
 * @param own its sales at home and abroad
 * @param median of the others, in rupiah
 * @param n how many others that rests on, never fewer than five
 * @param group message key of who the others are
 */
public record Comparison(Period period, long own, long median, int n, String group) {}
