/**
 * Enterprises from files: taken into the register, and the rows of which a person must say whether they are known already.
 *
 * <p>Promises: a row is taken in once, however often a file is sent; an enterprise is recognised by the office's number, its business
 * number, or its telephone with a similar name; what is only like one that is known changes nothing until somebody says so; every refusal
 * names row, column, value and rule.
 *
 * <p>Never: a fact that the register does not keep, or a second register.
 */
@ApplicationModule(
        id = "intake",
        allowedDependencies = {"sme", "sme :: profile", "sme :: products"})
@NullMarked
package org.hexport.parties.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
