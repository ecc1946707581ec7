package org.hexport.journey.assessment.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.journey.readiness.instrument.Score;
import org.hexport.journey.readiness.instrument.Scores;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.journey.readiness.instrument.Weighting;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Makes the page of a result. */
final class ReadinessPages {

    private static final int MOST_DECIDING = 5;

    private final Ui ui;
    private final EnterpriseCard enterprise;
    private final @Nullable Subject subject;
    private final boolean mayAnswer;
    private final boolean maySeeAnswers;
    private final List<Weighting> weightings;

    ReadinessPages(
            Ui ui,
            EnterpriseCard enterprise,
            @Nullable Subject subject,
            boolean mayAnswer,
            boolean maySeeAnswers,
            List<Weighting> weightings) {
        this.weightings = weightings;
        this.ui = ui;
        this.enterprise = enterprise;
        this.subject = subject;
        this.mayAnswer = mayAnswer;
        this.maySeeAnswers = maySeeAnswers;
    }

    /** @param recorded it stands on record; else as the answers do now */
    ReadinessPage of(Assessed assessed, boolean recorded, List<Subject> all, @Nullable Changes changes) {
        var sheet = assessed.sheet();
        var scores = Scoring.EQUAL.scores(sheet);
        var standing = assessed.standing();
        var deciding = Scoring.EQUAL.deciding(sheet);
        return new ReadinessPage(
                enterprise.id().toString(),
                enterprise.name(),
                subject == null ? null : subject.id().toString(),
                assessed.product(),
                country(assessed.country()),
                others(all),
                recorded ? assessed.at() : null,
                recorded || !mayAnswer ? null : assessed.id().toString(),
                standing.low(),
                standing.high(),
                Scoring.EQUAL.stability(sheet),
                Weighed.all(ui, sheet, weightings),
                deciding.stream().limit(MOST_DECIDING).map(this::question).toList(),
                Math.max(0, deciding.size() - MOST_DECIDING),
                bar("assessment.axis.organisation", scores.organisation()),
                bar("assessment.axis.product", scores.product()),
                bar("assessment.axis.overall", scores.overall()),
                dimensions(scores),
                Stream.of(Dimension.Pillar.values())
                        .map(pillar -> bar("readiness.pillar." + pillar, scores.of(pillar, Scoring.EQUAL.weights())))
                        .toList(),
                Arrays.stream(Gate.values()).filter(gate -> !sheet.meets(gate)).toList(),
                Arrays.stream(Gate.values())
                        .filter(sheet::meets)
                        .map(gate -> met(sheet, gate))
                        .toList(),
                evidence(sheet),
                changes,
                mayAnswer,
                maySeeAnswers ? "/enterprises/" + enterprise.id() + "/assessment" + of() : null);
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : Countries.name(code, ui.locale());
    }

    private List<Choice> others(List<Subject> all) {
        return all.stream()
                .filter(other -> !other.equals(subject))
                .map(other -> new Choice(
                        "/enterprises/" + enterprise.id() + "/readiness?of=" + other.id(),
                        ui.t("assessment.about", other.product(), Countries.name(other.country(), ui.locale()))))
                .toList();
    }

    private List<Bar> dimensions(Scores scores) {
        return Stream.of(Dimension.values())
                .map(dimension ->
                        new Bar(ui.t("readiness.dimension." + dimension), scores.of(dimension), href(dimension)))
                .toList();
    }

    private Bar bar(String key, Score score) {
        return new Bar(ui.t(key), score, null);
    }

    private Choice question(String item) {
        var href = href(Dimension.ofItem(item));
        return new Choice(href == null ? "" : href + "#" + item, ui.t("readiness.item." + item));
    }

    /** Null where the viewer may not read it, or it needs a product first. */
    private @Nullable String href(Dimension dimension) {
        return maySeeAnswers && (dimension.isOfTheOrganisation() || subject != null)
                ? "/enterprises/" + enterprise.id() + "/assessment/" + dimension + of()
                : null;
    }

    private String of() {
        return subject == null ? "" : "?of=" + subject.id();
    }

    private static ReadinessPage.MetGate met(Sheet sheet, Gate gate) {
        var evidence = sheet.evidence(gate);
        return new ReadinessPage.MetGate(
                gate,
                sheet.meetsByLot(gate) ? "assessment.lot.meets" : "readiness.evidence." + evidence.word(),
                evidence.isSeenByOthers());
    }

    private static List<ReadinessPage.Count> evidence(Sheet sheet) {
        var given = sheet.given().byItem().keySet();
        return Stream.of(Evidence.values())
                .map(grade -> new ReadinessPage.Count(
                        "readiness.evidence." + grade.word(),
                        given.stream()
                                .filter(item -> sheet.evidence(item) == grade)
                                .count()))
                .filter(count -> count.answers() > 0)
                .toList();
    }
}
