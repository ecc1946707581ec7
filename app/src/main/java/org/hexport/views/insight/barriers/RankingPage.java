package org.hexport.views.insight.barriers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;

/** The barriers of a region, first those that stop many whom no open offer reaches. */
public record RankingPage(
        String code, String name, LocalDate today, Narrowing narrowing, List<Line> lines, Responses responses) {

    public RankingPage {
        lines = List.copyOf(lines);
    }

    public record Line(Barrier barrier, Tally tally) {

        public String key() {
            return "barrier." + barrier.code();
        }
    }

    /** By priority, of equal ones the more prevalent first, then the more severe. */
    static List<Line> ranked(Map<Barrier, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(each -> new Line(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble((Line line) -> -line.tally().priority())
                        .thenComparingDouble(line -> -line.tally().prevalence())
                        .thenComparingDouble(line -> -line.tally().mean())
                        .thenComparing(Line::barrier))
                .toList();
    }

    public String here() {
        return "/regions/" + code + "/barriers";
    }

    /** An address with the same narrowing. */
    public String narrowed(Ui ui, String address) {
        return ui.address(
                address, "rung", narrowing.rungName(), "sector", narrowing.sectorName(), "size", narrowing.sizeName());
    }

    public Answers answers() {
        return Answers.none()
                .with("rung", narrowing.rungName())
                .with("sector", narrowing.sectorName())
                .with("size", narrowing.sizeName());
    }

    public List<Choice> rungs(Ui ui) {
        return Narrowing.RUNGS.stream()
                .map(rung -> new Choice(rung, ui.t(Split.key(Split.RUNG, rung))))
                .toList();
    }

    public List<Choice> sectors(Ui ui) {
        return java.util.Arrays.stream(Section.values())
                .map(section -> new Choice(section.name(), ui.t(Split.key(Split.SECTOR, section.name()))))
                .toList();
    }

    public List<Choice> sizes(Ui ui) {
        return Narrowing.SIZES.stream()
                .map(size -> new Choice(size, ui.t(Split.key(Split.SIZE, size))))
                .toList();
    }

    /** From how few to how many answered: barriers are asked where they matter, so the numbers differ. */
    public long fewest() {
        return lines.stream().mapToLong(line -> line.tally().asked()).min().orElse(0);
    }

    public long most() {
        return lines.stream().mapToLong(line -> line.tally().asked()).max().orElse(0);
    }
}
