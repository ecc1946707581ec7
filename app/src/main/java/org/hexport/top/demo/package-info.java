/**
 * The demonstration: a named Malang Regency for tests, screenshots and the guide, loaded with {@code --demo}.
 *
 * <p>Promises: the same world every time but for its dates, which are told in days before today; every name is the one in the tables under
 * {@code demo/}; what happened is told through the modules' own verbs wherever one exists, so that it obeys their rules; marked as
 * demonstration everywhere; pictures of its products are drawn, and say so; loaded once into a data folder.
 *
 * <p>Never: anything without {@code --demo}. It may see everything; nothing sees it.
 */
@ApplicationModule(
        id = "demo",
        allowedDependencies = {
            "sme",
            "sme :: products",
            "helix",
            "readiness",
            "assessment",
            "stages",
            "barriers",
            "matching",
            "engagement",
            "ledger"
        })
@NullMarked
package org.hexport.top.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
