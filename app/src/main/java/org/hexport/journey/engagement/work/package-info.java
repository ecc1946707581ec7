/** Engagements: from an accepted proposal through sessions to the signatures of both sides. */
@NullMarked
package org.hexport.journey.engagement.work;

import org.jspecify.annotations.NullMarked;
