package org.hexport.journey.stages.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Facts;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Asked;
import org.hexport.journey.stages.theories.Facts.Decision;
import org.hexport.journey.stages.theories.Facts.Recorded;
import org.hexport.journey.stages.theories.Mode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a classification as they are kept beside it: under the names of the files, those that are known. */
final class FactSheet {

    private static final String AS_OF = "as_of";

    private FactSheet() {}

    static String write(Facts facts) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put(AS_OF, facts.asOf().toString());
        for (var fact : Fact.values()) {
            var value = value(facts, fact);
            if (value != null) {
                sheet.put(fact.column(), value);
            }
        }
        return JsonMapper.shared().writeValueAsString(sheet);
    }

    /** Null where it is unknown. */
    static @Nullable Object value(Facts facts, Fact fact) {
        var said = facts.asked();
        var known = facts.recorded();
        var amounts = facts.amounts();
        return switch (fact) {
            case INT -> said.interest();
            case UNSOL -> said.unsolicited();
            case DECISION -> said.decision() == null ? null : word(said.decision());
            case RESOURCES -> said.resources();
            case AWARE -> known.aware();
            case EXPL -> known.exploring();
            case SHIPMENTS_12M -> known.shipments();
            case QUARTERS_8 -> known.quarters();
            case DESTINATIONS -> known.destinations();
            case MODES -> known.modes().stream().map(Mode::word).sorted().toList();
            case FIRST_EXPORT -> text(known.firstExport());
            case LAST_EXPORT -> text(known.lastExport());
            case EVAL -> known.evaluated();
            case EXPORTS_12M -> amounts.direct();
            case INDIRECT_EXPORTS_12M -> amounts.indirect();
            case EXPORTS_PREV_12M -> amounts.previous();
            case SALES_12M -> amounts.sales();
            case FOUNDED -> facts.founded();
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String word(Decision decision) {
        return decision == Decision.STOP ? "stop" : "continue";
    }

    static @Nullable Decision decision(@Nullable String word) {
        return word == null ? null : word.equals("stop") ? Decision.STOP : Decision.CONTINUE;
    }

    static Facts read(String json) {
        var sheet = new Sheet(JsonMapper.shared().readTree(json));
        return new Facts(
                LocalDate.parse(sheet.node(AS_OF).asString()),
                new Asked(
                        sheet.whole(Fact.INT),
                        sheet.yes(Fact.UNSOL),
                        decision(sheet.text(Fact.DECISION)),
                        sheet.yes(Fact.RESOURCES)),
                new Recorded(
                        Boolean.TRUE.equals(sheet.yes(Fact.AWARE)),
                        sheet.count(Fact.EXPL),
                        sheet.count(Fact.SHIPMENTS_12M),
                        sheet.count(Fact.QUARTERS_8),
                        sheet.list(Fact.DESTINATIONS),
                        sheet.modes(),
                        sheet.day(Fact.FIRST_EXPORT),
                        sheet.day(Fact.LAST_EXPORT),
                        Boolean.TRUE.equals(sheet.yes(Fact.EVAL))),
                new Amounts(
                        sheet.amount(Fact.EXPORTS_12M),
                        sheet.amount(Fact.INDIRECT_EXPORTS_12M),
                        sheet.amount(Fact.EXPORTS_PREV_12M),
                        sheet.amount(Fact.SALES_12M)),
                sheet.whole(Fact.FOUNDED));
    }

    /** What was kept, under the names of the files. */
    private record Sheet(JsonNode json) {

        JsonNode node(String name) {
            return json.path(name);
        }

        private JsonNode node(Fact fact) {
            return json.path(fact.column());
        }

        private boolean lacks(Fact fact) {
            return node(fact).isMissingNode();
        }

        @Nullable
        Integer whole(Fact fact) {
            return lacks(fact) ? null : node(fact).asInt();
        }

        int count(Fact fact) {
            return node(fact).asInt(0);
        }

        @Nullable
        Boolean yes(Fact fact) {
            return lacks(fact) ? null : node(fact).asBoolean();
        }

        @Nullable
        String text(Fact fact) {
            return lacks(fact) ? null : node(fact).asString();
        }

        @Nullable
        Double amount(Fact fact) {
            return lacks(fact) ? null : node(fact).asDouble();
        }

        @Nullable
        LocalDate day(Fact fact) {
            return lacks(fact) ? null : LocalDate.parse(node(fact).asString());
        }

        List<String> list(Fact fact) {
            var words = new ArrayList<String>();
            node(fact).forEach(word -> words.add(word.asString()));
            return List.copyOf(words);
        }

        Set<Mode> modes() {
            var modes = EnumSet.noneOf(Mode.class);
            list(Fact.MODES).forEach(word -> Mode.find(word).ifPresent(modes::add));
            return modes.isEmpty() ? Set.of() : modes;
        }
    }
}
