package org.hexport.top.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hexport.journey.assessment.Assessments;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.stages.Said;
import org.hexport.journey.stages.Stages;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the enterprises stand: what owners said of exporting, whole assessments, barriers, and the stage that follows. */
@Component
class Standing {

    private final Persons persons;
    private final Stages stages;
    private final Assessments assessments;
    private final Barriers barriers;
    private final Clock clock;

    Standing(Persons persons, Stages stages, Assessments assessments, Barriers barriers, Clock clock) {
        this.persons = persons;
        this.stages = stages;
        this.assessments = assessments;
        this.barriers = barriers;
        this.clock = clock;
    }

    void load() {
        Tale.rows("plans").forEach(this::plan);
        Tale.rows("assessments").forEach(this::assessment);
        Tale.rows("barriers").forEach(this::barriers);
        Tale.rows("enterprises").forEach(row -> stages.classify(persons.organisation(row.getField("id"))));
    }

    private void plan(NamedCsvRecord row) {
        var interest = row.getField("interest");
        var decision = row.getField("decision");
        stages.say(
                Viewer.HOUSE,
                persons.organisation(row.getField("enterprise")),
                new Said(
                        Tale.id("plan " + row.getField("enterprise")),
                        interest.isEmpty() ? null : Integer.valueOf(interest),
                        yesNo(row.getField("unsolicited")),
                        decision.isEmpty() ? null : decision,
                        yesNo(row.getField("resources"))));
    }

    private static @Nullable Boolean yesNo(String word) {
        return word.isEmpty() ? null : Boolean.valueOf(word.equals("y"));
    }

    private void assessment(NamedCsvRecord row) {
        assessments.record(
                Viewer.HOUSE,
                Tale.id("assessment " + row.getField("enterprise")),
                persons.organisation(row.getField("enterprise")),
                row.getField("product"),
                row.getField("country"),
                row.getHeader().stream()
                        .filter(column -> column.matches("D\\d+\\.\\d"))
                        .collect(Collectors.toMap(column -> column, row::getField)));
    }

    private void barriers(NamedCsvRecord row) {
        var answers = Arrays.stream(row.getField("answers").split(";"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(
                        pair -> Barrier.of(pair[0]),
                        pair -> Severity.find(pair[1]).orElseThrow()));
        barriers.state(
                Viewer.HOUSE,
                persons.organisation(row.getField("enterprise")),
                answers,
                LocalDate.now(clock)
                        .minusDays(Long.parseLong(row.getField("days_ago")))
                        .atTime(10, 0)
                        .atZone(clock.getZone())
                        .toInstant());
    }
}
