package org.hexport.views.policy.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.PolicyCell;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.hexport.views.policy.looks.Look;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the board: its offers, and who waits for one.
 *
 * @param mayNote the viewer may note that nothing was found
 * @param next the address of the next enterprises, null at their end
 */
public record CellPage(
        String code,
        String name,
        PolicyCell cell,
        Whose whose,
        List<Offered> offers,
        List<Stated> barriers,
        List<Affected> affected,
        List<Look> looks,
        boolean mayNote,
        Answers answers,
        @Nullable String next) {

    public CellPage {
        offers = List.copyOf(offers);
        barriers = List.copyOf(barriers);
        affected = List.copyOf(affected);
        looks = List.copyOf(looks);
    }

    public record Offered(
            String id, String title, String letter, String actorId, String actor, LocalDate until, long seats) {

        public Helix helix() {
            return Helix.of(letter.charAt(0));
        }
    }

    /** @param enterprises in whose way it is very much */
    public record Stated(Barrier barrier, long enterprises) {}

    public record Affected(String id, String name, String district, List<String> barriers) {

        public Affected {
            barriers = List.copyOf(barriers);
        }

        public String barrierNames(Ui ui) {
            return barriers.stream().map(code -> ui.t("barrier." + code)).collect(Collectors.joining("; "));
        }

        String position() {
            return name + id;
        }
    }

    public String title(Ui ui) {
        return ui.t(
                "policy.cell.title",
                ui.t("policy.operation." + cell.operation().word()),
                ui.t("policy.resource." + cell.resource().word()));
    }

    public String board() {
        return "/regions/" + code + "/policy" + (whose == Whose.GOVERNMENT ? "" : "?whose=" + whose.word());
    }

    public String here() {
        return "/regions/" + code + "/policy/" + cell.toString().replace(':', '-');
    }
}
