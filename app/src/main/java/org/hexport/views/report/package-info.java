/**
 * Monday's page for the head of an office: what is due, who has not answered, and the month against the year's targets; on a screen and on one
 * sheet with the office's letterhead.
 *
 * <p>Promises: each figure opens its list; who is to be called is named; the sheet is one, however long the names are. Targets and letterheads are
 * histories: the newest holds.
 *
 * <p>Never: another module's code, a target that nobody set, a figure that falls due to somebody by name in public.
 */
@ApplicationModule(
        id = "report",
        allowedDependencies = {})
@NullMarked
package org.hexport.views.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
