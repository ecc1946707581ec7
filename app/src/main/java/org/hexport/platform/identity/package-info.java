/**
 * Who is acting: people, the organisations they belong to, their mandates for a region, and how they sign in.
 *
 * <p>Promises: each request has its {@link org.hexport.kernel.Viewer}, read afresh, so that a right withdrawn is a right gone; what needs
 * an account sends a visitor to sign in and back; an unknown account answers as a known one does; guessing gets slow, then stops; a password,
 * a token or a code is kept as a hash only and never logged; an organisation always has an owner once it had one; who looked at an
 * organisation's data is on record for it.
 *
 * <p>Never: what an enterprise or an actor is beyond its name and region (sme and helix keep that under the same id), or what a person may
 * do with a row of another module: that module asks the viewer.
 *
 * <p>Others contribute {@link org.hexport.platform.identity.PublicPaths} and {@link org.hexport.platform.identity.Helpers}.
 */
@ApplicationModule(
        id = "identity",
        allowedDependencies = {"kernel", "house", "ui"})
@NullMarked
package org.hexport.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
