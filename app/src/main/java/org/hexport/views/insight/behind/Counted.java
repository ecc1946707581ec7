package org.hexport.views.insight.behind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexport.views.insight.reach.Lens;

/**
 * What is counted, and of what kind: {@code running}, {@code helix:A}.
 *
 * @param value empty where the kind needs none
 */
public record Counted(Kind kind, String value) {

    private static final String HELPED = """
            exists (select from facts.contribution c
                     where c.beneficiary_id = e.id and c.confirmed and c.done_on >= :since%s)""";

    private static final String EXPORTED = """
            exists (select from facts.outcome o
                     where o.enterprise_id = e.id and o.exports_direct_idr + o.exports_indirect_idr > 0%s)""";

    private static final String CHECKED = """
            exists (select from facts.readiness r where r.enterprise_id = e.id and r.checked_on is not null%s)""";

    /** Each with what has to be true of an enterprise {@code e}, and what its value may be. */
    enum Kind {
        ENTERPRISES("", "true"),
        HELPED("", Counted.HELPED.formatted("")),
        HELIX("[ABCGMT]", Counted.HELPED.formatted(" and c.helix = :value")),
        ANY("[a-z]+", Counted.HELPED.formatted(" and c.helix = any (:helices)")),
        EVERY("[a-z]+", """
                (select count(distinct c.helix) = cardinality(:helices) from facts.contribution c
                  where c.beneficiary_id = e.id and c.confirmed and c.done_on >= :since and c.helix = any (:helices))"""),
        RUNNING("", "exists (select from facts.engagement g where g.enterprise_id = e.id and g.state = 'running')"),
        EXPORTED("", Counted.EXPORTED.formatted("")),
        COUNTRY("[A-Z]{2}", Counted.EXPORTED.formatted(" and :value = any (o.countries)")),
        CHECKED("", Counted.CHECKED.formatted("")),
        GATE("[A-Za-z0-9.-]{1,20}", Counted.CHECKED.formatted(" and :value = any (r.open_gates)")),
        UNMET("", "exists (select from facts.need n where n.enterprise_id = e.id and n.state = 'open')");

        private final Pattern values;
        private final String condition;

        Kind(String values, String condition) {
            this.values = Pattern.compile(values);
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    static Optional<Counted> find(String text) {
        var parts = text.split(":", 2);
        var value = parts.length == 2 ? parts[1] : "";
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .filter(kind -> kind.values.matcher(value).matches())
                .filter(kind -> kind != Kind.ANY && kind != Kind.EVERY
                        || Lens.find(value).isPresent())
                .findFirst()
                .map(kind -> new Counted(kind, value));
    }

    /** The letters of the lens, where the value is one. */
    String[] helices() {
        return Lens.of(value).helices().stream()
                .map(helix -> String.valueOf(helix.letter()))
                .toArray(String[]::new);
    }

    public String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.isEmpty() ? word() : word() + ":" + value;
    }
}
