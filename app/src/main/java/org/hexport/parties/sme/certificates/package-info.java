/** The certificates of an enterprise: held or begun, until when, for which products, and who may see them. */
@NullMarked
package org.hexport.parties.sme.certificates;

import org.jspecify.annotations.NullMarked;
