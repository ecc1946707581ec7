/** What an enterprise reports of a quarter. */
@NullMarked
package org.hexport.parties.sme.outcomes;

import org.jspecify.annotations.NullMarked;
