package org.hexport.platform.house;

/** Where a PostgreSQL is reached and as whom. */
public record DatabaseConnection(String url, String user, String password) {

    /** Without the password: this text ends up in logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
