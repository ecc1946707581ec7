/** The register of needs: opened and closed by checks and assessments, written down and withdrawn by their owner. */
@NullMarked
package org.hexport.journey.needs.register;

import org.jspecify.annotations.NullMarked;
