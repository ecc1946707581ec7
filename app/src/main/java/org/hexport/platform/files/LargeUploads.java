package org.hexport.platform.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends who uploads too large a file back to the form, which lies at the same address, with the reason. Before all else: the server reads
 * no part of such a request, so the form's token in it would not be found and the answer would be that the form had expired.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeUploads extends OncePerRequestFilter {

    /** For the form around the file. */
    private static final long FORM = 100_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > Reader.MOST_BYTES + FORM) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?large=");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Tables have an own limit and an own door. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getMethod().equals("POST")
                || type == null
                || !type.startsWith("multipart/")
                || request.getRequestURI().startsWith("/import/");
    }
}
