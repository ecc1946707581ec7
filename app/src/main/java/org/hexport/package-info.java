/** The house of Hexport; its rooms are the modules below. */
@NullMarked
package org.hexport;

import org.jspecify.annotations.NullMarked;
