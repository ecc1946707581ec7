package org.hexport.platform.identity.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.CurrentViewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its viewer, and tells Spring Security whether there is a person. A session whose account is gone ends. */
class ViewerFilter extends OncePerRequestFilter {

    private final Viewers viewers;

    ViewerFilter(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = Sessions.person(request);
        var viewer = person.flatMap(viewers::of);
        viewer.ifPresent(found -> admit(request, found));
        if (person.isPresent() && viewer.isEmpty()) {
            Sessions.end(request);
        }
        chain.doFilter(request, response);
    }

    private static void admit(HttpServletRequest request, Viewer viewer) {
        CurrentViewer.set(request, viewer);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new PreAuthenticatedAuthenticationToken(viewer.requirePerson().toString(), "", List.of())));
    }
}
