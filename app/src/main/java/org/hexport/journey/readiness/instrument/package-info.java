/** The instrument: its items, the answers that they take, and what follows from them, by the rules of its scoring. */
@NamedInterface("instrument")
@NullMarked
package org.hexport.journey.readiness.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
