/** The rounds: conditions, scores, the best plan, its certificate, and its publication. */
@NullMarked
package org.hexport.journey.matching.rounds;

import org.jspecify.annotations.NullMarked;
