/** Enterprises from files, and the rows of which a person must say whether they are known already. */
@NullMarked
package org.hexport.parties.sme.intake;

import org.jspecify.annotations.NullMarked;
