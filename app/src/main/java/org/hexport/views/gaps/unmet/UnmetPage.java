package org.hexport.views.gaps.unmet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Open needs of a region that no open offer meets.
 *
 * @param districts by which the list can be narrowed
 * @param next the address of the list's next part, null at its end
 */
public record UnmetPage(
        String name,
        LocalDate today,
        Narrowed narrowed,
        List<Line> lines,
        List<Choice> districts,
        List<Waiting> waiting,
        @Nullable String next) {

    public UnmetPage {
        lines = List.copyOf(lines);
        districts = List.copyOf(districts);
        waiting = List.copyOf(waiting);
    }

    /**
     * One barrier.
     *
     * @param missing open needs that no open offer in their district names
     * @param open all open needs that wait for a proposal
     * @param roles in which somebody has ever offered to lift it, anywhere
     */
    public record Line(Barrier barrier, long missing, long open, List<HelixRole> roles) {

        public Line {
            roles = List.copyOf(roles);
        }

        /** Who could lift it, in the order of the hexagon. */
        public List<Helix> lifters() {
            return Arrays.stream(Helix.values())
                    .filter(barrier.lifters()::contains)
                    .toList();
        }
    }

    /** A need that waits. */
    public record Waiting(
            String id,
            String beneficiary,
            String name,
            boolean enterprise,
            String district,
            Barrier barrier,
            long severity,
            LocalDate since) {

        String position() {
            return since + "_" + id;
        }
    }

    public long missing() {
        return lines.stream().mapToLong(Line::missing).sum();
    }

    public Answers answers() {
        return Answers.none()
                .with("barrier", narrowed.barrier())
                .with("district", narrowed.district())
                .with("helix", narrowed.helix());
    }

    public List<Choice> barriers(Ui ui) {
        return Arrays.stream(Barrier.values())
                .map(barrier -> new Choice(barrier.code(), ui.t("barrier." + barrier.code())))
                .toList();
    }

    public List<Choice> helices(Ui ui) {
        return Arrays.stream(Helix.values())
                .map(helix -> new Choice(String.valueOf(helix.letter()), ui.t("helix." + helix.letter())))
                .toList();
    }
}
