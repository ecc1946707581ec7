package org.hexport.journey.ledger.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.ui.Ui;

/**
 * An act as lists show it.
 *
 * @param state {@code waiting}, {@code confirmed}, {@code disputed}, {@code reversed}, {@code reversal}
 */
public record ActLine(String id, LocalDate on, String beneficiary, String state, List<Part> parts) {

    /**
     * Who did what, and how much of it.
     *
     * @param figures what the role is counted in besides
     */
    public record Part(String actor, HelixRole role, long amount, Map<String, Long> figures) {

        public Helix helix() {
            return role.helix();
        }

        public String roleKey() {
            return "role." + role.code();
        }

        /** "12 hours", "Rp5.000.000". */
        public String amount(Ui ui) {
            return ui.t("measure." + role.measure(), amount);
        }

        /** "3 tests passed". */
        public List<String> figures(Ui ui) {
            return figures.entrySet().stream()
                    .map(each -> ui.t("ledger.figure." + each.getKey(), each.getValue()))
                    .toList();
        }
    }

    /** Each once, in the order of the hexagon. */
    public List<Helix> helices() {
        return parts.stream().map(Part::helix).distinct().sorted().toList();
    }

    public String stateKey() {
        return "ledger.act.state." + state;
    }

    public String tone() {
        return switch (state) {
            case "confirmed" -> "good";
            case "disputed", "reversed" -> "bad";
            case "waiting" -> "warm";
            default -> "";
        };
    }
}
