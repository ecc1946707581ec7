/**
 * How far a figure can be trusted: intervals of confidence for shares and means of what was counted.
 *
 * <p>Each method is one class with a static method; the answer is an {@link org.hexport.analytics.intervals.Interval}.
 */
@NullMarked
package org.hexport.analytics.intervals;

import org.jspecify.annotations.NullMarked;
