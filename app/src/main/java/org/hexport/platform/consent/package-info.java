/**
 * What the owners of enterprises agreed to: for which purpose others may see their data, and who may fill in beside them.
 *
 * <p>Promises: each decision names who took it, when, on which text, and is only added to; what is withdrawn ends with the next request;
 * a helper is named and stands on each answer; the owner sees every helper and everybody who looked. Others ask
 * {@link org.hexport.platform.consent.Consents} and the {@link org.hexport.kernel.Viewer}, who knows whom they help; in bulk they read
 * {@code facts.consent} and {@code facts.help}.
 *
 * <p>Never: what the data are, or who may see the enterprise at all: the register says so.
 */
@ApplicationModule(
        id = "consent",
        allowedDependencies = {"kernel", "house", "ui", "identity"})
@NullMarked
package org.hexport.platform.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
