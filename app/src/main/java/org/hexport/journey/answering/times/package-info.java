/** How long answers take, counting those who have not answered yet. */
@NullMarked
package org.hexport.journey.answering.times;

import org.jspecify.annotations.NullMarked;
