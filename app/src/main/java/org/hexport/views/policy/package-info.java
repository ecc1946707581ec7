/**
 * The policy board, the paper's Table 3: three operations and three kinds of resources, the offers that stand in each cell, and the enterprises
 * whose barriers fall into it.
 *
 * <p>Promises: an empty cell says that nothing is identified, who looked and when, never that nothing exists; government's offers stand first,
 * others' by a filter; each figure opens its list. What was looked for and not found is a history.
 *
 * <p>Never: another module's code, a judgement of who should offer what.
 */
@ApplicationModule(
        id = "policy",
        allowedDependencies = {})
@NullMarked
package org.hexport.views.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
