/** Who has not answered, for those who run the matching. */
@NullMarked
package org.hexport.journey.answering.unanswered;

import org.jspecify.annotations.NullMarked;
