/** Targets and letterheads, set by the officers of a region. */
@NullMarked
package org.hexport.views.report.settings;

import org.jspecify.annotations.NullMarked;
