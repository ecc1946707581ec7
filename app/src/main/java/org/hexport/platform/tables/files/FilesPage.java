package org.hexport.platform.tables.files;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
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

    private static String titleOf(Ui ui, String name) {
        var key = "tables.files.kind." + name;
        return ui.has(key) ? ui.t(key) : name;
    }

    /** A kind of file that can be taken in. */
    public record Kind(String name) {

        public String title(Ui ui) {
            return titleOf(ui, name);
        }
    }

    /** A file that the person took in before. */
    public record Earlier(String id, String filename, Instant at, long rows, long errors) {}
}
