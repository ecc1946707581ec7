/**
 * Who gets what: minimum-cost flow, the region's matching of needs with offers, and one-to-one assignment.
 *
 * <p>Three methods, each one class with a static {@code solve}: {@link org.hexport.analytics.assignment.MinimumCostFlow},
 * {@link org.hexport.analytics.assignment.CoverageMatching} and
 * {@link org.hexport.analytics.assignment.LinearAssignment}. All three are exact in whole numbers, give the dual values
 * with the answer, and check the answer against them before they call it certified. The same input gives the same
 * answer: there is no randomness, no clock, no thread and no hash order in here.
 */
@NullMarked
package org.hexport.analytics.assignment;

import org.jspecify.annotations.NullMarked;
