package org.hexport.journey.ledger.acts;

import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Writing an act down: first for whom, then what.
 *
 * @param beneficiary for whom; null while it is looked for
 * @param words by which it is looked for
 */
public record NewActPage(
        @Nullable Found beneficiary,
        String words,
        List<Found> found,
        Answers answers,
        List<Choice> actors,
        List<Choice> roles,
        List<Integer> rows) {

    public record Found(String id, String name, String place) {}
}
