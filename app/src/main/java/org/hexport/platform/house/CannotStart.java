package org.hexport.platform.house;

/**
 * Something outside the program keeps it from starting: a folder without permission, a server that does not answer, data of a newer
 * version. The message is one line for the person at the keyboard; the command line prints it and ends with status 2.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
