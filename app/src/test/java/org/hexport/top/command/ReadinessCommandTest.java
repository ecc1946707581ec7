package org.hexport.top.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexport.Hexport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadinessCommandTest {

    private static final List<String> ITEMS = IntStream.rangeClosed(1, 11)
            .boxed()
            .flatMap(d -> IntStream.rangeClosed(1, 5).mapToObj(i -> "D" + d + "." + i))
            .toList();
    private static final List<Integer> ORGANISATION = List.of(1, 2, 7, 8, 10, 11);

    @TempDir
    Path room;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void answersWithTheKeysOfTheContract() {
        run("--json", "id,product,country," + header(ITEMS), "a,topeng,SG," + same("3", ITEMS));

        var answer = answers().getFirst();
        assertThat(answer.propertyNames())
                .containsExactly(
                        "id",
                        "product",
                        "country",
                        "dimensions",
                        "organisation",
                        "product_score",
                        "overall",
                        "class",
                        "between",
                        "gates_met",
                        "gates_unmet",
                        "stability");
        assertThat(answer.get("dimensions").propertyNames())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(d -> "D" + d).toList());
        assertThat(answer.get("overall").toString()).isEqualTo("{\"score\":75.0,\"low\":75.0,\"high\":75.0}");
        assertThat(answer.get("class").asString()).isEqualTo("C2");
        assertThat(answer.get("between").isNull()).isTrue();
        assertThat(answer.get("stability").asDouble()).isEqualTo(1.0);
        assertThat(answer.get("gates_met").toString())
                .isEqualTo("[\"D1.3\",\"D2.2\",\"D3.1\",\"D4.1\",\"D4.2\",\"D6.1\",\"D7.3\",\"D8.1\",\"logistics\"]");
        assertThat(answer.get("gates_unmet").isEmpty()).isTrue();
    }

    @Test
    void saysBetweenWhichClassesAndNothingThatIsNotKnown() {
        run("--json", "id,D1.1", "a,");

        var answer = answers().getFirst();
        assertThat(answer.get("product").isNull()).isTrue();
        assertThat(answer.get("country").isNull()).isTrue();
        assertThat(answer.get("overall").toString()).isEqualTo("{\"score\":null,\"low\":0.0,\"high\":100.0}");
        assertThat(answer.get("class").isNull()).isTrue();
        assertThat(answer.get("between").toString()).isEqualTo("[\"C0\",\"C1\"]");
        assertThat(answer.get("stability").isNull()).isTrue();
        assertThat(answer.get("gates_unmet")).hasSize(9);
    }

    @Test
    void theOrganisationsRowHoldsForAllRowsOfItsIdBeforeAndAfter() {
        var organisation =
                ITEMS.stream().filter(ReadinessCommandTest::isOfTheOrganisation).toList();
        var product = ITEMS.stream().filter(item -> !isOfTheOrganisation(item)).toList();
        run(
                "--json",
                "id,product,country," + header(organisation) + "," + header(product) + ",exported_12m",
                "a,topeng,SG," + same("0", organisation) + "," + same("3", product) + ",",
                "a,,," + same("3", organisation) + "," + same("", product) + ",",
                "a,keripik,MY," + same("", organisation) + "," + same("1", product) + ",y",
                "b,topeng,SG," + same("", organisation) + "," + same("3", product) + ",");

        var answers = answers();
        assertThat(answers)
                .extracting(each -> each.get("organisation").get("score").asDouble(-1))
                .containsExactly(75.0, 75.0, 75.0, -1.0);
        assertThat(answers)
                .extracting(each -> each.get("product_score").get("score").asDouble(-1))
                .containsExactly(75.0, -1.0, 25.0, 75.0);
        assertThat(answers)
                .extracting(each -> each.get("class").asString("none"))
                .containsExactly("C2", "C1", "C4", "none");
    }

    @Test
    void evidenceAndALotAreHeeded() {
        var gates = List.of("D1.3", "D2.2", "D3.1", "D4.1", "D4.2", "D6.1", "D7.3", "D8.1", "D9.2");
        var evidence = gates.stream().map(gate -> "E." + gate).toList();
        run(
                "--json",
                "id,product,lot," + header(ITEMS) + "," + header(evidence),
                "a,x,n," + same("3", ITEMS) + "," + same("verified", evidence),
                "b,x,n," + same("3", ITEMS) + "," + same("document", evidence),
                "c,x,y," + same("0", ITEMS) + "," + same("", evidence));

        assertThat(answers()).extracting(each -> each.get("class").asString()).containsExactly("C3", "C2", "C0");
        assertThat(answers().getLast().get("gates_met").toString()).isEqualTo("[\"logistics\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,D1.2        | a,5        | :2: D1.2 '5': 0, 1, 2, 3, 4, NA, DK or empty",
                "id,D1.2        | a,maybe    | :2: D1.2 'maybe': 0, 1, 2, 3, 4, NA, DK or empty",
                "id,D1.2        | a,1.5      | :2: D1.2 '1.5': 0, 1, 2, 3, 4, NA, DK or empty",
                "id,E.D1.2      | a,sure     | :2: E.D1.2 'sure': self, document, verified, observed or empty",
                "id,D1.2        | ,1         | :2: id '': ",
                "id,lot         | a,perhaps  | :2: lot 'perhaps': ",
                "id,product     | a,/a,      | :3: id 'a': one row without a product for an id",
                "D1.1,product   | 3,x        | :1: id '': "
            })
    void saysWhatIsWrongAndAnswersNothing(String header, String row, String fault) {
        assertThat(run("--json", header, row.replace('/', '\n'))).isEqualTo(2);

        assertThat(err.toString()).contains("answers.csv" + fault);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void readsAnswersInAnyCaseAndReportsForeignColumns() {
        assertThat(run("--json", "ID;d1.1;D1.2;mood", "a;na;Dk;good"))
                .as(err.toString())
                .isZero();

        assertThat(answers().getFirst().get("dimensions").get("D1").toString())
                .isEqualTo("{\"score\":null,\"low\":0.0,\"high\":100.0}");
        assertThat(err.toString()).contains("column 'mood' is not known and was ignored");
    }

    @Test
    void answersPeopleAndSpreadsheetsToo() {
        assertThat(run("--csv", "id,product,country," + header(ITEMS), "\"a,b\",topeng,SG," + same("3", ITEMS)))
                .isZero();
        assertThat(out.toString().lines().toList().getLast())
                .startsWith("\"a,b\",topeng,SG,C2,,1.0,D1.3;D2.2;")
                .endsWith(",75.0,75.0,75.0");

        out.getBuffer().setLength(0);
        assertThat(run("--without-stability", "id,product,country," + header(ITEMS), "a,topeng,SG," + same("", ITEMS)))
                .isZero();
        assertThat(out.toString()).contains("C0..C1", "0..100");
    }

    private static boolean isOfTheOrganisation(String item) {
        return ORGANISATION.contains(Integer.valueOf(item.substring(1, item.indexOf('.'))));
    }

    private static String header(List<String> columns) {
        return String.join(",", columns);
    }

    private static String same(String answer, List<String> items) {
        return items.stream().map(item -> answer).collect(Collectors.joining(","));
    }

    private int run(String option, String... lines) {
        var file = room.resolve("answers.csv");
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Commands.run(
                Hexport.class,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "readiness",
                file.toString(),
                option);
    }

    private List<JsonNode> answers() {
        var mapper = new JsonMapper();
        return out.toString().lines().map(mapper::readTree).toList();
    }
}
