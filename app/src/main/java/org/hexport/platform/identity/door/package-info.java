/** The door: accounts, passwords, sign-in, joining, resetting, the account page, and what every request passes on its way in. */
@NullMarked
package org.hexport.platform.identity.door;

import org.jspecify.annotations.NullMarked;
