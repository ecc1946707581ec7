package org.hexport.journey.matching.rounds;

import java.util.List;

/**
 * One term of a score, as a person reads it.
 *
 * @param term word of the message {@code matching.term.<word>}
 * @param key message of what the points rest on
 */
public record ScoreLine(String term, int points, int weight, String key, List<Object> arguments) {}
