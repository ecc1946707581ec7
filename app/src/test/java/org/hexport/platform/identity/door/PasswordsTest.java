package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"kopi tubruk pagi", "qwertyasdf77x", "semangkasegar", "пароль котик"})
    void takesAnyTenCharactersThatAreNotCommon(String password) {
        assertThat(passwords.objection(password, "sari@example.com")).isEmpty();
    }

    @Test
    void refusesWhatIsShorter() {
        assertThat(passwords.objection("Xy7#kLm9!", "")).contains("identity.password.short");
    }

    @Test
    void refusesWhatTheMethodCannotReadWhole() {
        assertThat(passwords.objection("a1 ".repeat(24), "")).isEmpty();
        assertThat(passwords.objection("a1 ".repeat(24) + "b", "")).contains("identity.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "Password123",
                "IndonesiaRaya",
                "bismillah123",
                "aaaaaaaaaaaaa",
                "abababababab",
                "sari@example.com"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(passwords.objection(password, "Sari@Example.com")).contains("identity.password.common");
    }

    @Test
    void keepsAHashThatNamesItsMethodAndComparesWithIt() {
        var hash = passwords.hash("kopi tubruk pagi");

        assertThat(hash).startsWith("{bcrypt}").doesNotContain("kopi");
        assertThat(passwords.matches("kopi tubruk pagi", hash)).isTrue();
        assertThat(passwords.matches("kopi tubruk sore", hash)).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
        assertThat(passwords.isOutdated("{noop}kopi")).isTrue();
    }

    @Test
    void matchesNothingWithoutAHashOrBeyondTheLength() {
        assertThat(passwords.matches("kopi tubruk pagi", null)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("x".repeat(200), passwords.hash("kopi tubruk pagi")))
                .isFalse();
    }
}
