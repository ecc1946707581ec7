/** A real browser for tests and for the pictures of the guide. */
@NullMarked
package org.hexport.browser;

import org.jspecify.annotations.NullMarked;
