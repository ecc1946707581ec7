/**
 * How Hexport looks and speaks: layouts, components, forms, formats, languages, and the slots that other modules fill.
 *
 * <p>Promises: one {@link org.hexport.platform.ui.Ui} for every template; every page whole without script; Indonesian and English from the
 * same keys; a missing page and a missing right look alike. The slots are {@link org.hexport.platform.ui.Panel} (composed pages),
 * {@link org.hexport.platform.ui.WaitingSource} (what waits for a person) and {@link org.hexport.platform.ui.MenuItem}. What the modules read
 * for the pieces of a composed page goes to the database as one statement ({@link org.hexport.platform.ui.Readings}).
 *
 * <p>Never: a word of the domain, a query of its own, a decision about who may see what.
 */
@ApplicationModule(
        id = "ui",
        allowedDependencies = {"kernel"})
@NullMarked
package org.hexport.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
