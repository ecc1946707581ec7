/**
 * Values that every module speaks: ids, money, periods, regions, helices, roles, the viewer, and the event records that anyone may publish.
 *
 * <p>Promises: records and enums only, each refusing nonsense when it is made. Never: services, tables, templates, Spring. A type enters
 * when three modules need it.
 */
@ApplicationModule(
        id = "kernel",
        allowedDependencies = {})
@NullMarked
package org.hexport.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
