package org.hexport.parties.sme.outcomes;

import java.time.Instant;
import org.hexport.parties.sme.Outcome;

/**
 * A report as it stands in the register.
 *
 * @param reporter who sent it
 * @param earlier how many reports of the same quarter it replaced
 */
record Reported(Outcome outcome, Instant at, String reporter, int earlier) {}
