/** The form: its task list, and one page for each dimension. */
@NullMarked
package org.hexport.journey.assessment.form;

import org.jspecify.annotations.NullMarked;
