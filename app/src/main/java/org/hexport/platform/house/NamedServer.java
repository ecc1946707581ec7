package org.hexport.platform.house;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs, named by its address. */
record NamedServer(DatabaseConnection connection) implements Database {

    private static final int OLDEST = 15;

    /**
     * Looks whether the server answers and is new enough.
     *
     * @param address {@code postgresql://user:password@host:port/database}, also {@code postgres://} and {@code jdbc:postgresql://};
     *     user and password may stand in the query or in PGUSER and PGPASSWORD instead
     */
    static NamedServer at(String address, Map<String, String> environment) {
        var connection = connection(address, environment);
        try (var trial = DriverManager.getConnection(connection.url(), connection.user(), connection.password())) {
            var version = trial.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The server at " + connection.url() + " is PostgreSQL " + version
                        + "; Hexport needs " + OLDEST + " or newer");
            }
            return new NamedServer(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "No database for " + connection + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
    }

    static DatabaseConnection connection(String address, Map<String, String> environment) {
        var uri = uri(address);
        var query = new ArrayList<String>();
        var user = environment.getOrDefault("PGUSER", System.getProperty("user.name"));
        var password = environment.getOrDefault("PGPASSWORD", "");
        for (var part : parts(uri.getRawQuery(), "&")) {
            if (part.startsWith("user=")) user = decode(part.substring("user=".length()));
            else if (part.startsWith("password=")) password = decode(part.substring("password=".length()));
            else query.add(part);
        }
        var account = parts(uri.getRawUserInfo(), ":");
        if (account.length > 0) user = decode(account[0]);
        if (account.length > 1) password = decode(account[1]);
        var where = uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath();
        var options = query.isEmpty() ? "" : "?" + String.join("&", query);
        return new DatabaseConnection("jdbc:postgresql://" + where + options, user, password);
    }

    private static URI uri(String address) {
        try {
            var uri = URI.create(address.replaceFirst("^jdbc:", ""));
            var known = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
            if (known && uri.getHost() != null && uri.getRawPath().length() > 1) return uri;
        } catch (IllegalArgumentException e) {
            throw new CannotStart(refusal(), e);
        }
        throw new CannotStart(refusal());
    }

    // without the address: it may hold a password
    private static String refusal() {
        return "The database's address is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE";
    }

    private static String[] parts(@Nullable String text, String separator) {
        return text == null || text.isEmpty() ? new String[0] : text.split(separator, separator.equals(":") ? 2 : 0);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // the server is not ours to stop
    }
}
