package org.hexport.platform.identity.door;

import org.hexport.kernel.PersonId;

/**
 * What a newcomer tells.
 *
 * @param person made when the form was shown; the same form twice is one account
 * @param account an e-mail address or a mobile number
 */
record JoinForm(PersonId person, String name, String account, String password) {}
