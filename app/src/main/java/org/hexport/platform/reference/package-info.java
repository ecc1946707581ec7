/**
 * What is known of the world before anybody signs up: the regions, their centres, and where they stand on a tile map; customs
 * numbers of what is made here, kinds of certificates, and what can be said of a product.
 *
 * <p>Promises: regions by their Kemendagri code (a code of BPS is another number and is never taken for one); the regency of Malang with its
 * 33 districts is there from the first start, others come as a file; each region has its own tile beside its siblings, placed once when it is
 * loaded, at the free place nearest to where it lies.
 *
 * <p>Never: who lives or trades there, or any figure about it.
 */
@ApplicationModule(
        id = "reference",
        allowedDependencies = {"kernel", "ui", "tables"})
@NullMarked
package org.hexport.platform.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
