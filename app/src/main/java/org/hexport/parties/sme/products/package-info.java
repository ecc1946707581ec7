/** What an enterprise makes. */
@NamedInterface("products")
@NullMarked
package org.hexport.parties.sme.products;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
