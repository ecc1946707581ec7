/** The offers: made, changed and withdrawn by hand, or taken in from a file. */
@NullMarked
package org.hexport.parties.helix.offers;

import org.jspecify.annotations.NullMarked;
