/** The list of enterprises, and the same as a file. */
@NullMarked
package org.hexport.parties.sme.register;

import org.jspecify.annotations.NullMarked;
