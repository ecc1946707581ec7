/** Which barriers an enterprise is asked about. */
@NullMarked
package org.hexport.journey.barriers.asked;

import org.jspecify.annotations.NullMarked;
