/** What an enterprise reports of a quarter. */
@NullMarked
package org.hexport.parties.outcomes.report;

import org.jspecify.annotations.NullMarked;
