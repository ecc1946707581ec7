package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/my-steps/0190-a?tab=1&q=a%20b", "/check/1/keep#end"})
    void keepsOurOwnPages(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=1",
                " /home"
            })
    void leadsHomeInsteadOfElsewhere(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/home");
    }

    @Test
    void leadsHomeWithoutAWish() {
        assertThat(LocalPath.of(null)).isEqualTo("/home");
        assertThat(LocalPath.of("/" + "a".repeat(1000))).isEqualTo("/home");
    }

    @Test
    void carriesAPathThroughADoor() {
        assertThat(LocalPath.through("/join", "/check/1?a=b&c=d")).isEqualTo("/join?then=%2Fcheck%2F1%3Fa%3Db%26c%3Dd");
    }
}
