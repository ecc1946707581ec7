/** How programmes weigh the dimensions, and how far the scores can be trusted. */
@NullMarked
package org.hexport.journey.assessment.weighing;

import org.jspecify.annotations.NullMarked;
