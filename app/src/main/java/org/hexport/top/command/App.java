package org.hexport.top.command;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application, as a command runs it. */
class App {

    private final Class<?> application;

    App(Class<?> application) {
        this.application = application;
    }

    /** With its pages on a port. */
    ConfigurableApplicationContext serve(List<String> properties) {
        return run(properties);
    }

    /**
     * Without port and jobs, for a command that visits the data; a running application beside it does not mind. What such a command
     * leaves undone, that one finishes.
     */
    ConfigurableApplicationContext visit(List<String> properties) {
        var visiting = new ArrayList<>(properties);
        visiting.addAll(List.of(
                "--server.port=-1",
                "--spring.main.lazy-initialization=true",
                "--spring.modulith.events.republish-outstanding-events-on-restart=false",
                "--hexport.jobs=false"));
        return run(visiting);
    }

    private ConfigurableApplicationContext run(List<String> properties) {
        try {
            return new SpringApplicationBuilder(application)
                    .logStartupInfo(false)
                    .run(properties.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new NotStarted(e);
        }
    }

    /** Spring has said already why: in words where {@link Failures} knows some, else with the whole stack. */
    static final class NotStarted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotStarted(RuntimeException cause) {
            super(cause);
        }
    }
}
