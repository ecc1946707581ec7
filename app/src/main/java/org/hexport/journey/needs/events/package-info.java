/** What the needs tell others. */
@NamedInterface("events")
@NullMarked
package org.hexport.journey.needs.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
