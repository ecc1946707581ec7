/** What the owner decides: who sees what, and who fills in beside. */
@NullMarked
package org.hexport.platform.consent.owner;

import org.jspecify.annotations.NullMarked;
