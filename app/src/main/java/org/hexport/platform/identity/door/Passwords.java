package org.hexport.platform.identity.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What makes a password, and how it is kept: as a hash that names its method, so that a better method can take over. */
@Component
public class Passwords {

    static final int SHORTEST = 10;

    /** The method reads at most so many bytes. */
    static final int LONGEST_BYTES = 72;

    private static final String COMMONEST = "identity/commonest-passwords.txt";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = hash("a password that nobody has");
    private final Set<String> commonest = read();

    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Takes the same time whether or not there is a hash to compare with. */
    boolean matches(String typed, @Nullable String hash) {
        var bearable = bytes(typed) <= LONGEST_BYTES;
        var same = encoder.matches(bearable ? typed : "", hash == null ? nobodys : hash);
        return same && bearable && hash != null;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** Why it can't be the password of an account; empty if it can. No composition rules: length is what counts. */
    Optional<String> objection(String password, String accountName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("identity.password.short");
        }
        if (bytes(password) > LONGEST_BYTES) {
            return Optional.of("identity.password.long");
        }
        var plain = password.strip().toLowerCase(Locale.ROOT);
        var own = accountName.strip().toLowerCase(Locale.ROOT);
        if (commonest.contains(plain)
                || plain.equals(own)
                || plain.chars().distinct().count() < 3) {
            return Optional.of("identity.password.common");
        }
        return Optional.empty();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource(COMMONEST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
