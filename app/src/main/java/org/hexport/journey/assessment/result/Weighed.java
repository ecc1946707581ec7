package org.hexport.journey.assessment.result;

import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.journey.readiness.instrument.Weighting;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What the same answers come to with the weights of one kind.
 *
 * @param stability null where the class is open
 */
public record Weighed(
        String name, String classWords, @Nullable Double stability) {

    /** With equal weights first. */
    static List<Weighed> all(Ui ui, Sheet sheet, List<Weighting> weightings) {
        return Stream.concat(
                        Stream.of(of(ui, ui.t("assessment.weighed.equal"), sheet, Scoring.EQUAL)),
                        weightings.stream()
                                .map(weighting -> of(
                                        ui,
                                        ui.t("assessment.weighed.name", weighting.programme(), weighting.version()),
                                        sheet,
                                        weighting.scoring())))
                .toList();
    }

    private static Weighed of(Ui ui, String name, Sheet sheet, Scoring scoring) {
        var standing = scoring.standing(sheet);
        return new Weighed(name, words(ui, standing.low(), standing.high()), scoring.stability(sheet));
    }

    /** A class, or the two between which it lies. */
    static String words(Ui ui, ReadinessClass low, ReadinessClass high) {
        var worst = ui.t("readiness.class." + low);
        return low == high ? worst : ui.t("readiness.between", worst, ui.t("readiness.class." + high));
    }
}
