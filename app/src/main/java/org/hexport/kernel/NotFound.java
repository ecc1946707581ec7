package org.hexport.kernel;

/** The row does not exist, or the viewer may not see it: the answer is the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
