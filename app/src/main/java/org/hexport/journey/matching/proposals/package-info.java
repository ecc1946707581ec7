/** The proposals of published rounds: answered by both sides, or lapsed. */
@NullMarked
package org.hexport.journey.matching.proposals;

import org.jspecify.annotations.NullMarked;
