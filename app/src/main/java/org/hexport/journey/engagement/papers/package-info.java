/** The papers of an engagement: for its two sides and the officers of its region. */
@NullMarked
package org.hexport.journey.engagement.papers;

import org.jspecify.annotations.NullMarked;
