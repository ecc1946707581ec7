/** What keeps the enterprises of a region from exporting, ranked by what is missing; and the same for anyone, without small groups. */
@NullMarked
package org.hexport.views.insight.barriers;

import org.jspecify.annotations.NullMarked;
