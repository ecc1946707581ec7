/** Where an enterprise stands: the history of its gates, and the panels that show it. */
@NullMarked
package org.hexport.journey.readiness.standing;

import org.jspecify.annotations.NullMarked;
