/** What readiness tells others. */
@NamedInterface("events")
@NullMarked
package org.hexport.journey.readiness.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
