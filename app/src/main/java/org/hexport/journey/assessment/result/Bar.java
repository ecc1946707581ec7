package org.hexport.journey.assessment.result;

import org.hexport.journey.readiness.instrument.Score;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A score as a bar: what is sure, what is open, and its figure, which is an interval as long as something is not known.
 *
 * @param href where it is answered or read; null where nowhere
 */
public record Bar(String label, Score score, @Nullable String href) {

    public long low() {
        var low = score.low();
        return low == null ? 0 : Math.round(low);
    }

    public long high() {
        var high = score.high();
        return high == null ? 0 : Math.round(high);
    }

    public long open() {
        return high() - low();
    }

    public boolean isNothing() {
        return score.low() == null;
    }

    /** {@code 62}, {@code 45–85}, or that it does not apply. */
    public String figure(Ui ui) {
        if (isNothing()) {
            return ui.t("assessment.result.inapplicable");
        }
        return score.isOpen() ? ui.number(low()) + "\u2013" + ui.number(high()) : ui.number(low());
    }
}
