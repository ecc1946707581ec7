/** What is known of an enterprise, how each fact is written, and the table that keeps it. */
@NamedInterface("profile")
@NullMarked
package org.hexport.parties.sme.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
