package org.hexport.journey.stages.theories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Asked;
import org.hexport.journey.stages.theories.Facts.Decision;
import org.hexport.journey.stages.theories.Facts.Recorded;
import org.jspecify.annotations.Nullable;

/** An enterprise in the words of the rules' columns: {@code aFirm("int=3 expl=2 last_export=2026-10-01")}. */
final class Firm {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    static final double CUT = 300;

    private final Facts facts;

    private Firm(Facts facts) {
        this.facts = facts;
    }

    static Firm aFirm(String words) {
        return new Firm(facts(words));
    }

    static Facts facts(String words) {
        var said = new Words(words);
        return new Facts(
                said.day("as_of") == null ? TODAY : said.day("as_of"),
                new Asked(said.whole("int"), said.yes("unsol"), said.decision(), said.yes("resources")),
                new Recorded(
                        Boolean.TRUE.equals(said.yes("aware")),
                        said.count("expl"),
                        said.count("shipments_12m"),
                        said.count("quarters_8"),
                        said.list("destinations"),
                        said.modes(),
                        said.day("first_export"),
                        said.day("last_export"),
                        Boolean.TRUE.equals(said.yes("eval"))),
                new Amounts(
                        said.amount("exports_12m"),
                        said.amount("indirect_exports_12m"),
                        said.amount("exports_prev_12m"),
                        said.amount("sales_12m")),
                said.whole("founded"));
    }

    Classification classified() {
        return classified(CUT);
    }

    Classification classified(double largeFrom) {
        return new Classifier(PsychicDistance.CURRENT, largeFrom).classify(facts);
    }

    /** {@code 4}, or {@code 4..6 ask sales_12m}. */
    String in(Theory theory) {
        return switch (classified().of(theory)) {
            case Finding.Stage(var name, var by) -> name;
            case Finding.Between(var lowest, var highest, var ask, var by) ->
                lowest + ".." + highest + " ask "
                        + String.join(" ", ask.stream().map(Fact::column).toList());
        };
    }

    List<String> flags() {
        return classified().flags();
    }

    private record Words(String text) {

        @Nullable
        String value(String column) {
            for (var word : text.strip().split("\\s+")) {
                if (word.startsWith(column + "=")) {
                    return word.substring(column.length() + 1);
                }
            }
            return null;
        }

        @Nullable
        Integer whole(String column) {
            var value = value(column);
            return value == null ? null : Integer.valueOf(value);
        }

        int count(String column) {
            var value = whole(column);
            return value == null ? 0 : value;
        }

        @Nullable
        Double amount(String column) {
            var value = value(column);
            return value == null ? null : Double.valueOf(value);
        }

        @Nullable
        Boolean yes(String column) {
            var value = value(column);
            return value == null ? null : Boolean.valueOf(value.equals("y"));
        }

        @Nullable
        LocalDate day(String column) {
            var value = value(column);
            return value == null ? null : LocalDate.parse(value);
        }

        @Nullable
        Decision decision() {
            var value = value("decision");
            return value == null ? null : value.equals("stop") ? Decision.STOP : Decision.CONTINUE;
        }

        List<String> list(String column) {
            var value = value(column);
            return value == null ? List.of() : List.of(value.split(";"));
        }

        Set<Mode> modes() {
            var modes = new ArrayList<Mode>();
            list("modes").forEach(word -> modes.add(Mode.find(word).orElseThrow()));
            return modes.isEmpty() ? Set.of() : EnumSet.copyOf(modes);
        }
    }
}
