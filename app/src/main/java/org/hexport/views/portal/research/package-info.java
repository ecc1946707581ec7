/** For researchers: what every field means, and where the product departs from the paper. Both from the definitions in use. */
@NullMarked
package org.hexport.views.portal.research;

import org.jspecify.annotations.NullMarked;
