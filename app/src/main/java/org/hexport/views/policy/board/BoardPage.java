package org.hexport.views.policy.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.PolicyCell;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;
import org.hexport.views.policy.looks.Look;
import org.jspecify.annotations.Nullable;

/**
 * Table 3 as it stands in a region today.
 *
 * @param unplaced government's open offers that name no cell
 */
public record BoardPage(
        String code, String name, LocalDate today, Whose whose, Map<PolicyCell, Cell> cells, long unplaced) {

    public BoardPage {
        cells = Map.copyOf(cells);
    }

    /**
     * One of nine.
     *
     * @param offers open today
     * @param enterprises in whose way a barrier of the cell is very much
     * @param look the last one that found nothing; null where nobody noted one
     */
    public record Cell(
            PolicyCell cell,
            long offers,
            long enterprises,
            @Nullable Look look) {

        /** The word of the address: {@code outward-hr}. */
        public String word() {
            return cell.toString().replace(':', '-');
        }
    }

    /** The three cells of an operation, in the order of the columns. */
    public List<Cell> row(PolicyCell.Operation operation) {
        return Arrays.stream(PolicyCell.Resource.values())
                .map(resource -> cell(new PolicyCell(operation, resource)))
                .toList();
    }

    private Cell cell(PolicyCell cell) {
        return cells.getOrDefault(cell, new Cell(cell, 0, 0, null));
    }

    public List<Link> choices(Ui ui) {
        return Arrays.stream(Whose.values())
                .map(each -> new Link(ui.t("policy.whose." + each.word()), address("", each)))
                .toList();
    }

    /** @param ending of a file, or empty for the page */
    public String here(String ending) {
        return address(ending, whose);
    }

    public String cellAddress(Cell cell) {
        return address("/" + cell.word(), whose);
    }

    private String address(String rest, Whose which) {
        return "/regions/" + code + "/policy" + rest + (which == Whose.GOVERNMENT ? "" : "?whose=" + which.word());
    }
}
