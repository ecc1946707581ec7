/**
 * Times until something happens, where it hasn't happened to everybody yet: curves, medians and their intervals.
 *
 * <p>Who is still waiting is counted as long as the wait was seen (right-censored), and neither left out nor taken as
 * done.
 */
@NullMarked
package org.hexport.analytics.survival;

import org.jspecify.annotations.NullMarked;
