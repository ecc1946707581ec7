/** The page of one enterprise. */
@NullMarked
package org.hexport.parties.sme.page;

import org.jspecify.annotations.NullMarked;
