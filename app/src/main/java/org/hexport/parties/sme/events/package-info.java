/** What others may hear of enterprises. */
@NamedInterface("events")
@NullMarked
package org.hexport.parties.sme.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
