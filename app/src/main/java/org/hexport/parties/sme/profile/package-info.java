/** What is known of an enterprise, how each fact is written, and the table that keeps it. */
@NullMarked
package org.hexport.parties.sme.profile;

import org.jspecify.annotations.NullMarked;
