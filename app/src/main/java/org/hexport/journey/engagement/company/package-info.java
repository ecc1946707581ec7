/** Who else helps along in an engagement. */
@NullMarked
package org.hexport.journey.engagement.company;

import org.jspecify.annotations.NullMarked;
