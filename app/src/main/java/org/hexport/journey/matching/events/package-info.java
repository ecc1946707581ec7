/** What matching tells others. */
@NamedInterface("events")
@NullMarked
package org.hexport.journey.matching.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
