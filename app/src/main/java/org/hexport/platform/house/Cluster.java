package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of our own PostgreSQL: its secret and its data. Both are made aside and moved into place when they are whole, so a first
 * start that was cut off at any moment is simply made again. Two roles: the application's owns its database and nothing else; the
 * keeper, who may do anything, has a password that nobody ever learns, so it acts only while the server is stopped.
 */
final class Cluster {

    static final String ROLE = "hexport";
    static final String DATABASE = "hexport";

    private static final String KEEPER = "keeper";
    private static final String FOLDER = "cluster";
    private static final String SECRET = "secret";
    private static final int SECRET_BYTES = 24;

    private final PrivateFolder home;
    private final PostgresPrograms programs;

    Cluster(PrivateFolder home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
    }

    Path path() {
        return home.resolve(FOLDER);
    }

    String secret() {
        return home.read(SECRET);
    }

    /** Makes what is missing; needs a stopped server. */
    void complete() {
        if (home.has(FOLDER)) {
            demandOurVersion();
            if (!home.has(SECRET)) renewSecret();
        } else {
            if (!home.has(SECRET)) home.write(SECRET, newSecret());
            create();
        }
    }

    private void create() {
        var aside = home.emptyFolder("new-" + FOLDER);
        home.write(KEEPER, newSecret());
        programs.demand("initdb", initialisation(aside), "");
        home.delete(KEEPER);
        single(
                aside,
                "create role " + ROLE + " login createdb password '" + secret() + "'",
                "create database " + DATABASE + " owner " + ROLE);
        home.publish(aside, FOLDER);
    }

    private List<String> initialisation(Path aside) {
        return List.of(
                "-D",
                aside.toString(),
                "-U",
                KEEPER,
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--auth=scram-sha-256",
                "--pwfile=" + home.resolve(KEEPER),
                "--data-checksums",
                "--no-instructions");
    }

    /** Who lost the secret file, and owns the data folder, gets a new one. */
    private void renewSecret() {
        var secret = newSecret();
        single(path(), "alter role " + ROLE + " password '" + secret + "'");
        home.write(SECRET, secret);
    }

    private void single(Path data, String... statements) {
        var lines = String.join("\n", statements) + "\n";
        programs.demand(
                "postgres", List.of("--single", "-c", "exit_on_error=on", "-D", data.toString(), "postgres"), lines);
    }

    private void demandOurVersion() {
        try {
            var version = Files.readString(path().resolve("PG_VERSION")).strip();
            if (!version.equals(PostgresBinaries.MAJOR)) {
                throw new CannotStart("The data in " + home.path() + " are of PostgreSQL " + version
                        + ", this Hexport brings PostgreSQL " + PostgresBinaries.MAJOR);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
