package org.hexport.top.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the named world once, before the first page is served. */
@Component
@ConditionalOnProperty("hexport.demo")
class DemonstrationWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationWorld.class);

    private final JdbcClient jdbc;
    private final Register register;
    private final Persons persons;
    private final Pictures pictures;
    private final Past past;
    private final Standing standing;
    private final Matches matches;

    DemonstrationWorld(
            JdbcClient jdbc,
            Register register,
            Persons persons,
            Pictures pictures,
            Past past,
            Standing standing,
            Matches matches) {
        this.jdbc = jdbc;
        this.register = register;
        this.persons = persons;
        this.pictures = pictures;
        this.past = past;
        this.standing = standing;
        this.matches = matches;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isLoaded()) {
            return;
        }
        LOG.info("Loading the demonstration");
        register.load();
        persons.load();
        pictures.load();
        past.load();
        standing.load();
        matches.load();
        jdbc.sql(Tale.statement("loaded")).update();
    }

    private boolean isLoaded() {
        return jdbc.sql(Tale.statement("is-loaded")).query(Boolean.class).single();
    }
}
