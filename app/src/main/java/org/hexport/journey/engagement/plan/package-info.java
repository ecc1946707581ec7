/** What is to be reached, and who does what until when. */
@NullMarked
package org.hexport.journey.engagement.plan;

import org.jspecify.annotations.NullMarked;
