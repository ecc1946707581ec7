/** Whole ways through the house in a real browser, as the people walk them. */
@NullMarked
package org.hexport.journeys;

import org.jspecify.annotations.NullMarked;
