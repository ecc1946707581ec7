/**
 * Pages that belong to nobody: the landing page, the catalogue, each role's home, and <em>my steps</em>.
 *
 * <p>Promises: composed from the slots that other modules fill ({@code Panel}, {@code WaitingSource}) and from the published facts; what
 * waits for a person comes first, oldest on top; the public pages need no script, no account and no session.
 *
 * <p>Never: another module's code, a decision, a number computed here.
 */
@ApplicationModule(
        id = "portal",
        allowedDependencies = {})
@NullMarked
package org.hexport.views.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
