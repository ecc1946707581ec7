package org.hexport.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.hexport.kernel.Viewer;

/** Where the viewer of a request is kept: identity puts it there, pages and controllers read it. */
public final class CurrentViewer {

    private static final String NAME = Viewer.class.getName();

    private CurrentViewer() {}

    public static Viewer of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Viewer viewer ? viewer : Viewer.ANYBODY;
    }

    public static void set(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(NAME, viewer);
    }
}
