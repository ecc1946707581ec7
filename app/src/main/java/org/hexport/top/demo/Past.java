package org.hexport.top.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.journey.ledger.Ledger;
import org.hexport.journey.readiness.AnsweredCheck;
import org.hexport.journey.readiness.Checks;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened before today: quarterly outcomes, acts of all six helices, and quick checks. */
@Component
class Past {

    private final Persons persons;
    private final Ledger ledger;
    private final Checks checks;
    private final JdbcClient jdbc;
    private final Clock clock;

    Past(Persons persons, Ledger ledger, Checks checks, JdbcClient jdbc, Clock clock) {
        this.persons = persons;
        this.ledger = ledger;
        this.checks = checks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void load() {
        Tale.rows("outcomes").forEach(this::outcome);
        Tale.rows("acts").stream()
                .collect(Collectors.groupingBy(row -> row.getField("act"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::act);
        Tale.rows("checks").forEach(this::check);
    }

    private void outcome(NamedCsvRecord row) {
        var quarter = Quarter.of(LocalDate.now(clock));
        for (int back = Integer.parseInt(row.getField("quarters_ago")); back > 0; back--) {
            quarter = quarter.previous();
        }
        jdbc.sql(Tale.statement("outcome"))
                .param("id", Tale.id("outcome " + row.getField("enterprise") + quarter))
                .param(
                        "enterprise",
                        persons.organisation(row.getField("enterprise")).value())
                .param("period", quarter.toString())
                .param("domestic", Long.parseLong(row.getField("domestic_idr")))
                .param("direct", Long.parseLong(row.getField("exports_direct_idr")))
                .param("indirect", Long.parseLong(row.getField("exports_indirect_idr")))
                .param("shipments", Integer.parseInt(row.getField("shipments")))
                .param("countries", row.getField("countries"))
                .param("workers", Integer.parseInt(row.getField("workers")))
                .param("day", quarter.end().plusDays(12))
                .update();
    }

    private void act(List<NamedCsvRecord> parts) {
        var first = parts.getFirst();
        ledger.enter(new ActPerformed(
                new ActId(Tale.id("act " + first.getField("act"))),
                day(first),
                persons.organisation(first.getField("beneficiary")),
                first.getField("evidence"),
                first.getField("confirmed").equals("y"),
                parts.stream()
                        .map(part -> new ActPerformed.Contribution(
                                Tale.organisation(part.getField("actor")),
                                HelixRole.of(part.getField("role")),
                                Long.parseLong(part.getField("amount"))))
                        .toList()));
    }

    private void check(NamedCsvRecord row) {
        var answers = row.getHeader().stream()
                .filter(column ->
                        column.matches("D\\d+\\.\\d") && !row.getField(column).isEmpty())
                .collect(Collectors.toMap(column -> column, row::getField));
        var country = row.getField("country");
        checks.keep(
                Viewer.HOUSE,
                persons.organisation(row.getField("enterprise")),
                new AnsweredCheck(
                        version4("check " + row.getField("enterprise")),
                        row.getField("product"),
                        country.isEmpty() ? null : country,
                        answers,
                        day(row).atTime(10, 0).atZone(clock.getZone()).toInstant()));
    }

    private LocalDate day(NamedCsvRecord row) {
        return LocalDate.now(clock).minusDays(Long.parseLong(row.getField("days_ago")));
    }

    private static UUID version4(String key) {
        var id = Tale.id(key);
        return new UUID(id.getMostSignificantBits() & ~0xF000L | 0x4000L, id.getLeastSignificantBits());
    }
}
