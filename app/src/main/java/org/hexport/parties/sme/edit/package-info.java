/** Changing what is known of an enterprise. */
@NullMarked
package org.hexport.parties.sme.edit;

import org.jspecify.annotations.NullMarked;
