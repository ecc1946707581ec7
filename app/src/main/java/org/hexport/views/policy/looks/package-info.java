/** What an officer looked for in a cell of the board and did not find. */
@NullMarked
package org.hexport.views.policy.looks;

import org.jspecify.annotations.NullMarked;
