/** The needs: opened and closed by the quick check, written down and withdrawn by their owner. */
@NullMarked
package org.hexport.journey.matching.needs;

import org.jspecify.annotations.NullMarked;
