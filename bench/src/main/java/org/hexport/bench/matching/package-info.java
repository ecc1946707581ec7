/** A matching round of a whole region: ours beside OR-Tools on the same network. */
@NullMarked
package org.hexport.bench.matching;

import org.jspecify.annotations.NullMarked;
