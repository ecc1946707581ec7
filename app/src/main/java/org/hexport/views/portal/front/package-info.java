/** What anyone sees: the landing page and the catalogue. */
@NullMarked
package org.hexport.views.portal.front;

import org.jspecify.annotations.NullMarked;
