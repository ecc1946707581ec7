package org.hexport.journey.barriers.stating;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.CodebookPart;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** The 39 barriers and the six of our supplement. */
@Component
class BarrierCodebook implements CodebookPart {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String key() {
        return "barriers.codebook";
    }

    @Override
    public List<Field> fields(Ui ui) {
        return Arrays.stream(Barrier.values())
                .map(barrier -> new Field(
                        barrier.code(),
                        ui.t("barrier." + barrier.code()),
                        ui.t("barriers.codebook.severity"),
                        (barrier.isSupplement() ? ui.t("barriers.codebook.supplement") + " · " : "")
                                + lifters(ui, barrier)))
                .toList();
    }

    private static String lifters(Ui ui, Barrier barrier) {
        return barrier.lifters().stream()
                .sorted()
                .map(helix -> ui.t("helix." + helix.letter()))
                .collect(Collectors.joining(", "));
    }
}
