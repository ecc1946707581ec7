/** What others may hear of reports. */
@NamedInterface("events")
@NullMarked
package org.hexport.parties.outcomes.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
