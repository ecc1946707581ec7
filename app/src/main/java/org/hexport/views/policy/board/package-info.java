/** The board and each of its cells. */
@NullMarked
package org.hexport.views.policy.board;

import org.jspecify.annotations.NullMarked;
