/**
 * What people should hear of: kernel {@link org.hexport.kernel.Notice}s, kept as messages in the app and sent by e-mail where that is set up.
 *
 * <p>Promises: the same notice twice is one message; each person reads it in the own language; an e-mail that can't be sent now is tried
 * again, with growing pauses, for about a day; nobody sees another's messages.
 *
 * <p>Never: deciding who should hear of what (the module where it happened does), and never the only place where something waits.
 */
@ApplicationModule(
        id = "notices",
        allowedDependencies = {"kernel", "house", "ui", "identity"})
@NullMarked
package org.hexport.platform.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
