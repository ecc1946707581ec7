/**
 * The command line: {@code start}, {@code import}, {@code stage}, and what else a person types after {@code ./hexport}.
 *
 * <p>Promises that whatever stands in the way (a wrong option, a port that is taken, data of a newer version) is said in one line on the
 * standard error, with status 2; that {@code start} calls itself ready only after it served the first page; and that what a command
 * started ends with it. May see every module; nothing sees it.
 *
 * <p>Never decides anything of the trade: a command reads its options, asks a module, and prints the answer.
 */
@ApplicationModule(
        id = "command",
        allowedDependencies = {
            "kernel",
            "house",
            "tables",
            "stages",
            "stages :: files",
            "stages :: theories",
            "readiness",
            "readiness :: files",
            "readiness :: instrument"
        })
@NullMarked
package org.hexport.top.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
