/** What the barriers tell others. */
@NamedInterface("events")
@NullMarked
package org.hexport.journey.barriers.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
