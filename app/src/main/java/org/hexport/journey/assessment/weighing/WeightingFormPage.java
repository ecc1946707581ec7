package org.hexport.journey.assessment.weighing;

import java.util.List;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The form of a programme's weights.
 *
 * @param id of the version that it makes
 * @param after id of the version that it changes; null for a programme that has none yet
 * @param version that it makes, counted from 1; from 2 on programme and region stay as they are
 * @param regions to choose from
 */
public record WeightingFormPage(
        String id, @Nullable String after, int version, String region, Answers answers, List<Choice> regions) {

    public boolean isNew() {
        return version == 1;
    }

    public String action() {
        return "/weightings/new" + (after == null ? "" : "?after=" + after);
    }

    public List<String> dimensions() {
        return List.of(Dimension.values()).stream().map(Dimension::name).toList();
    }

    public String title(Ui ui) {
        return isNew()
                ? ui.t("weighting.new")
                : ui.t("weighting.next", answers.value(WeightingForm.PROGRAMME), String.valueOf(version));
    }
}
