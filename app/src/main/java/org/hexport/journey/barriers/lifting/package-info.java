/** Barriers that an act lifted: confirmed by the owner alone, and asked about again. */
@NullMarked
package org.hexport.journey.barriers.lifting;

import org.jspecify.annotations.NullMarked;
