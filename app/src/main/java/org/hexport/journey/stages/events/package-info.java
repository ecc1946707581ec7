/** What others may hear of stages. */
@NamedInterface("events")
@NullMarked
package org.hexport.journey.stages.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
