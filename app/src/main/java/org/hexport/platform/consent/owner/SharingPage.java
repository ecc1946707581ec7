package org.hexport.platform.consent.owner;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What an owner decided: who sees what, and who fills in beside.
 *
 * @param mayDecide the viewer speaks for the enterprise
 * @param token of the link that the form would make
 * @param link that was just made, shown this once
 */
public record SharingPage(
        String id,
        String name,
        boolean mayDecide,
        Answers answers,
        List<Line> helpers,
        List<Line> ended,
        List<Past> history,
        String token,
        @Nullable String link) {

    public SharingPage {
        helpers = List.copyOf(helpers);
        ended = List.copyOf(ended);
        history = List.copyOf(history);
    }

    /**
     * A helper.
     *
     * @param given {@code account}, {@code beside}, {@code telephone} or {@code paper}
     */
    public record Line(
            String help,
            String helper,
            @Nullable String organisation,
            String owner,
            String given,
            Instant since,
            @Nullable Instant until,
            boolean mayEnd) {}

    /** A decision taken. */
    public record Past(
            String purpose,
            boolean given,
            Instant at,
            String by,
            @Nullable String writtenBy) {}

    public static List<Choice> yesOrNo(Ui ui, String purpose) {
        return List.of(
                new Choice("yes", ui.t("consent.yes." + purpose)), new Choice("no", ui.t("consent.no." + purpose)));
    }
}
