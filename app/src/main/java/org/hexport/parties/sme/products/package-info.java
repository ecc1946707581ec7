/** What an enterprise makes. */
@NullMarked
package org.hexport.parties.sme.products;

import org.jspecify.annotations.NullMarked;
