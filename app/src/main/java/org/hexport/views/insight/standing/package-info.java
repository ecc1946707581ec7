/** The enterprises of a region by where they stand, with the list behind every figure. */
@NullMarked
package org.hexport.views.insight.standing;

import org.jspecify.annotations.NullMarked;
