/** Where an enterprise stands: its facts gathered, classified anew when one changes, and shown. */
@NullMarked
package org.hexport.journey.stages.standing;

import org.jspecify.annotations.NullMarked;
