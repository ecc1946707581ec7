package org.hexport.platform.house;

/** The PostgreSQL that keeps everything: our own on this machine, or one that somebody else runs. */
public sealed interface Database extends AutoCloseable permits PostgresServer, NamedServer {

    /** How to reach it. */
    DatabaseConnection connection();

    /** Lets go of it; our own server stops when nobody else uses it. */
    @Override
    void close();
}
