/** The page that takes files in, whatever kind they are. */
@NullMarked
package org.hexport.parties.sme.files;

import org.jspecify.annotations.NullMarked;
