package org.hexport.journey.assessment.form;

import org.hexport.journey.assessment.answers.LotDesk;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question beside that for the forwarder: does the product join a consolidated lot? */
@Component
class LotForm {

    static final String LOT = "lot";
    static final String YES = "yes";
    static final String NO = "no";

    private final LotDesk desk;

    LotForm(LotDesk desk) {
        this.desk = desk;
    }

    /** It stands on the page of logistics. */
    static boolean isAskedWith(Dimension dimension) {
        return dimension == Dimension.D9;
    }

    /** Keeps what was said, where it was asked and is not empty; with the reason against it where it was not kept. */
    Answers keep(Viewer viewer, Dimension dimension, @Nullable Subject subject, Answers form) {
        var word = form.value(LOT);
        if (!isAskedWith(dimension) || subject == null || word.isEmpty()) {
            return form;
        }
        if (!word.equals(YES) && !word.equals(NO)) {
            return form.refuse(LOT, "readiness.check.answer.wrong");
        }
        var seen = form.value(DimensionPage.seen(LOT));
        long number = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
        return form.refuse(LOT, desk.say(viewer, subject, word.equals(YES), number));
    }
}
