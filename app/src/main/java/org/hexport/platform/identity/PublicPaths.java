package org.hexport.platform.identity;

import java.util.List;

/**
 * Pages that need no account, contributed as a bean by the module that serves them. Every other address sends a visitor to sign in first.
 *
 * @param patterns as Spring's path patterns: {@code /check/**}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
