/** The answers that were given, and who may give, see and verify them. */
@NullMarked
package org.hexport.journey.assessment.answers;

import org.jspecify.annotations.NullMarked;
