/** Who belongs to an organisation, who is invited to it, and who looked at its data. */
@NullMarked
package org.hexport.platform.identity.members;

import org.jspecify.annotations.NullMarked;
