package org.hexport.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedServerTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("PGUSER", "sari", "PGPASSWORD", "from outside");

    @ParameterizedTest
    @CsvSource({
        "postgresql://ani:p%40ss+word@db.test:6432/hexport, jdbc:postgresql://db.test:6432/hexport, ani, p@ss+word",
        "postgres://ani:secret@db.test/hexport?sslmode=require, jdbc:postgresql://db.test/hexport?sslmode=require, ani, secret",
        "jdbc:postgresql://db.test/hexport?user=ani&password=secret&ssl=true, jdbc:postgresql://db.test/hexport?ssl=true, ani, secret",
        "postgresql://db.test/hexport, jdbc:postgresql://db.test/hexport, sari, from outside",
        "postgresql://ani@db.test/hexport, jdbc:postgresql://db.test/hexport, ani, from outside",
    })
    void understandsTheUsualFormsOfAnAddress(String address, String url, String user, String password) {
        assertThat(NamedServer.connection(address, ENVIRONMENT)).isEqualTo(new DatabaseConnection(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ani:secret@db.test/hexport",
                "postgresql:///hexport",
                "postgresql://db.test",
                "db.test",
                "postgres://a b"
            })
    void refusesAnythingElseWithoutRepeatingItsPassword(String address) {
        assertThatThrownBy(() -> NamedServer.connection(address, ENVIRONMENT))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("postgresql://USER:PASSWORD@HOST:PORT/DATABASE")
                .doesNotContain("secret");
    }

    @Test
    void saysInOneLineThatNobodyAnswers() {
        var address = "postgresql://ani:secret@127.0.0.1:" + LocalPort.any() + "/hexport";

        assertThatThrownBy(() -> NamedServer.at(address, ENVIRONMENT))
                .isInstanceOf(CannotStart.class)
                .message()
                .startsWith("No database for ani at jdbc:postgresql://127.0.0.1:")
                .doesNotContain("secret")
                .hasLineCount(1);
    }
}
