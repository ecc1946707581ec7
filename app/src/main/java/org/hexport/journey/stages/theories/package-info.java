/** The seven theories of the paper's Table 5 as pure rules over facts, and the ladder on which their answers are read together. */
@NamedInterface("theories")
@NullMarked
package org.hexport.journey.stages.theories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
