package org.hexport.platform.tables.files;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;

/**
 * The page that takes a kind of file in.
 *
 * @param name of the import
 */
public record FilesPage(String name, Answers answers, List<Kind> kinds, List<Earlier> earlier) {

    public FilesPage {
        kinds = List.copyOf(kinds);
        earlier = List.copyOf(earlier);
    }

    public String title(Ui ui) {
        return titleOf(ui, name);
    }

    /** Which columns there are; the name of the kind where no message tells. */
    public String columns(Ui ui) {
        var key = "tables.files.columns." + name;
        return ui.has(key) ? ui.t(key) : name;
    }

    /** The kinds, to choose from. */
    public List<Link> links(Ui ui) {
        return kinds.stream()
                .map(kind -> new Link(titleOf(ui, kind.name()), "/import/" + kind.name()))
                .toList();
    }

    private static String titleOf(Ui ui, String name) {
        var key = "tables.files.kind." + name;
        return ui.has(key) ? ui.t(key) : name;
    }

    /** A kind of file that can be taken in. */
    public record Kind(String name) {}

    /** A file that the person took in before. */
    public record Earlier(String id, String filename, Instant at, long rows, long refused) {}
}
