package org.hexport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void namesTheScenariosThereAreWhereNoneIsMeant() throws Exception {
        assertThat(run("sailing")).isEqualTo(2);
        assertThat(said.toString()).startsWith("bench: no scenario 'sailing'").contains("matching: ");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() throws Exception {
        assertThat(run("matching", "--fast")).isEqualTo(2);
        assertThat(said.toString()).isEqualToIgnoringNewLines("bench: unknown option --fast");
    }

    @Test
    void wantsTheNameOfTheJsonFile() throws Exception {
        assertThat(run("matching", "--json")).isEqualTo(2);
    }

    @Test
    void printsFiguresAsATableAndAsJson() {
        var figures = List.of(
                Figure.of("pairs", 45_000, "", "say \"pairs\""),
                Figure.of("plan", 0.0525, "s", "").under(0.5));
        var report = new Report("matching", "a machine", figures);

        assertThat(report.table()).contains("45,000").contains("0.05250 s").contains("0.5000 met");
        assertThat(report.json())
                .contains(
                        "{\"measure\": \"plan\", \"value\": 0.0525, \"unit\": \"s\", \"target\": 0.5, \"detail\": \"\"}")
                .contains("\"target\": null, \"detail\": \"say \\\"pairs\\\"\"");
    }

    private int run(String... arguments) throws Exception {
        var stream = new PrintStream(said, true);
        return Bench.run(List.of(arguments), stream, stream);
    }
}
