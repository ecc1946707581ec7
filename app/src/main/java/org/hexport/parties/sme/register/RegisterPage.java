package org.hexport.parties.sme.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A part of the register.
 *
 * @param total how many the filter finds, as far as the viewer may see
 * @param next address of the next part, null at the end
 * @param first address of the first part, null there
 * @param export address of the same as a file
 * @param duplicates rows of files that wait for somebody to say whether they are known
 */
public record RegisterPage(
        List<Line> lines,
        long total,
        @Nullable String next,
        @Nullable String first,
        String export,
        Filter filter,
        List<Choice> districts,
        List<Choice> associations,
        boolean keepsARegister,
        long duplicates) {

    public RegisterPage {
        lines = List.copyOf(lines);
        districts = List.copyOf(districts);
        associations = List.copyOf(associations);
    }

    /** The fields of the search as they were filled in. */
    public Answers answers() {
        return Answers.none()
                .with("q", filter.words())
                .with("district", filter.district())
                .with("association", filter.association());
    }

    /** The same by size: all, each, and where it is not known. */
    public List<Link> sizes(Ui ui) {
        return Stream.of("", "micro", "small", "medium", "large", "unknown")
                .map(size -> new Link(
                        size.isEmpty() ? ui.t("ui.all") : ui.t("sme.size." + size),
                        filter.ofSize(size).address("/enterprises", Map.of())))
                .toList();
    }

    public String here() {
        return filter.address("/enterprises", Map.of());
    }

    public boolean looksForAll() {
        return filter.looksForAll();
    }

    /** @param size {@code micro} and so on, null where it is not known */
    public record Line(
            String id,
            String name,
            String district,
            @Nullable String village,
            @Nullable String size,
            @Nullable String association,
            boolean demo) {}
}
