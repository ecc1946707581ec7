/** The page, the sheet, and the lists behind the figures. */
@NullMarked
package org.hexport.views.report.monday;

import org.jspecify.annotations.NullMarked;
