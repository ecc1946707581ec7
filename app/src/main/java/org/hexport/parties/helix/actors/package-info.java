/** The actors: registered, listed, and shown with what they offer. */
@NullMarked
package org.hexport.parties.helix.actors;

import org.jspecify.annotations.NullMarked;
