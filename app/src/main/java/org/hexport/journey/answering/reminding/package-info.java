/** Reminders before the deadline and on the day. */
@NullMarked
package org.hexport.journey.answering.reminding;

import org.jspecify.annotations.NullMarked;
