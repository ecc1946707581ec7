package org.hexport.parties.sme.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as a list: by name, or by likeness to the words looked for; in parts that each begin after an enterprise. */
@Component
class Register {

    private static final String CONDITIONS = Scope.VISIBLE + """
             and (:district = '' or e.district ^@ :district)
             and (:size = '' or coalesce(e.size, 'unknown') = :size)
             and (:association::uuid is null or e.association_id = :association)
            """;

    /** Like words within the name (pg_trgm's word similarity), the words as they stand, or the number. */
    private static final String LIKE_WORDS = """
             and (:words <% e.name or e.name ilike :within or e.nib = :words)
            """;

    private static final String LINES = """
            select e.id, e.name, e.district, e.village, e.size, e.demo, coalesce(o.name, e.association) as association
              from sme.enterprise e
              left join facts.organisation o on o.id = e.association_id
             where\s""";

    private static final String BY_NAME = """
             and (:after::uuid is null
                  or (e.name, e.id) > (select name, id from sme.enterprise where id = :after))
             order by e.name, e.id
             limit :most
            """;

    private static final String BY_LIKENESS = """
             and (:after::uuid is null
                  or (1 - public.word_similarity(:words, e.name), e.name, e.id)
                   > (select 1 - public.word_similarity(:words, name), name, id from sme.enterprise where id = :after))
             order by 1 - public.word_similarity(:words, e.name), e.name, e.id
             limit :most
            """;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the enterprise before the first one wanted; null for the beginning */
    List<RegisterPage.Line> lines(Viewer viewer, Filter filter, @Nullable UUID after, int most) {
        return jdbc.sql(LINES + conditions(filter) + (filter.words().isEmpty() ? BY_NAME : BY_LIKENESS))
                .params(parameters(viewer, filter))
                .param("after", after, java.sql.Types.OTHER)
                .param("most", most)
                .query((row, n) -> new RegisterPage.Line(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("district"),
                        row.getString("village"),
                        row.getString("size"),
                        row.getString("association"),
                        row.getBoolean("demo")))
                .list();
    }

    long count(Viewer viewer, Filter filter) {
        return jdbc.sql("select count(*) from sme.enterprise e where " + conditions(filter))
                .params(parameters(viewer, filter))
                .query(Long.class)
                .single();
    }

    record Known(UUID id, String name) {}

    /** The associations of those that the viewer may see. */
    List<Known> associations(Viewer viewer) {
        return jdbc.sql("""
                select id, name from facts.organisation
                 where id in (select e.association_id from sme.enterprise e where %s)
                 order by name, id
                """.formatted(Scope.VISIBLE))
                .params(Scope.of(viewer))
                .query((row, n) -> new Known(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** On a row {@code e} of the register. */
    static String conditions(Filter filter) {
        return filter.words().isEmpty() ? CONDITIONS : CONDITIONS + LIKE_WORDS;
    }

    static Map<String, Object> parameters(Viewer viewer, Filter filter) {
        var parameters = new HashMap<String, Object>(Scope.of(viewer));
        parameters.put("words", filter.words());
        parameters.put("within", "%" + filter.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        parameters.put("district", filter.district());
        parameters.put("size", filter.size());
        parameters.put(
                "association",
                new org.springframework.jdbc.core.SqlParameterValue(java.sql.Types.OTHER, uuid(filter.association())));
        return parameters;
    }

    /** What is no id finds nothing. */
    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
