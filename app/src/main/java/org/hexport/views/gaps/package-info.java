/**
 * Where help is missing, and where it is given twice: needs that no offer meets, and the same aid to the same enterprise by different actors.
 *
 * <p>Promises: each line opens what is behind it; what is told of an enterprise is told to those who may write in its region, or as its owner
 * agreed. An overlap is shown to the officers concerned alone, and says why it may be wanted.
 *
 * <p>Never: another module's code, a table of its own, a verdict on waste.
 */
@ApplicationModule(
        id = "gaps",
        allowedDependencies = {})
@NullMarked
package org.hexport.views.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
