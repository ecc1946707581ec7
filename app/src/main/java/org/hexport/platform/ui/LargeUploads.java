package org.hexport.platform.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends who uploads too large a file back to the form with the reason. Before all else: the server reads no part of such a request, so the
 * form's token in it would not be found and the answer would be that the form had expired.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeUploads extends OncePerRequestFilter {

    /** For the form around the file. */
    private static final long FORM = 100_000;

    private final List<UploadLimit> limits;

    LargeUploads(List<UploadLimit> limits) {
        this.limits = limits.stream()
                .sorted(Comparator.comparingInt(
                                (UploadLimit limit) -> limit.beginning().length())
                        .reversed())
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes(request.getRequestURI())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?large=");
        } else {
            chain.doFilter(request, response);
        }
    }

    private long mostBytes(String path) {
        return limits.stream()
                .filter(limit -> path.startsWith(limit.beginning()))
                .findFirst()
                .map(limit -> limit.mostBytes() + FORM)
                .orElse(Long.MAX_VALUE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getMethod().equals("POST") || type == null || !type.startsWith("multipart/");
    }
}
