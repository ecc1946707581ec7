/**
 * The actors of a region by the ties that were recorded: who acted together, and who agreed to.
 *
 * <p>Promises: ties are recorded, never guessed; the picture has a table beside it that says the same without script; a measure is refused where
 * there are too few ties to bear it; the page says that who records diligently looks well connected.
 *
 * <p>Never: another module's code, a table of its own, a word on who is important.
 */
@ApplicationModule(
        id = "network",
        allowedDependencies = {})
@NullMarked
package org.hexport.views.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
