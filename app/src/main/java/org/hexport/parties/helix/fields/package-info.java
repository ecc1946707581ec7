/** Fields of study: what each can lift, what of it is offered and needed here, and which nobody uses. */
@NullMarked
package org.hexport.parties.helix.fields;

import org.jspecify.annotations.NullMarked;
