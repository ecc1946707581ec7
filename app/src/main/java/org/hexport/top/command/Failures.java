package org.hexport.top.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexport.platform.house.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells what a person can mend from what is our bug. Spring asks it too, so that a refusal is not logged with its stack beside. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return inWords(failure).isPresent();
    }

    /** One line for the person, where there is something to mend. */
    static Optional<String> inWords(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .flatMap(cause -> words(cause).stream())
                .findFirst();
    }

    private static Optional<String> words(@Nullable Throwable cause) {
        return switch (cause) {
            case CannotStart reason -> Optional.ofNullable(reason.getMessage());
            case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
            case null, default -> Optional.empty();
        };
    }

    static String portTaken(int port) {
        return "Port " + port + " is taken; choose another with --port N";
    }
}
