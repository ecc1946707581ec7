package org.hexport.parties.sme.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.reference.HsCodes;
import org.hexport.platform.ui.Kawung;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of products with all that is known of each. The table itself keeps what was before every change. */
@Component
class SheetTable {

    private static final ProductFact[] FACTS = ProductFact.values();
    private static final String COLUMNS =
            Arrays.stream(FACTS).map(ProductFact::column).collect(Collectors.joining(", "));
    private static final String SELECTED =
            Arrays.stream(FACTS).map(ProductFact::selected).collect(Collectors.joining(", "));
    private static final String WRITTEN =
            Arrays.stream(FACTS).map(ProductFact::written).collect(Collectors.joining(", "));

    private static final String ADD = """
            insert into sme.product (id, enterprise_id, hue, hs_version, added_at, changed_at, changed_by, %s)
            values (:id, :enterprise, :hue, cast(:hs_version as text), :now, :now, cast(:by as uuid), %s)
            on conflict (id) do nothing
            """.formatted(COLUMNS, WRITTEN);
    private static final String CHANGE = """
            update sme.product
               set hue = :hue, hs_version = cast(:hs_version as text), changed_at = :now, changed_by = cast(:by as uuid),
                   (%s) = (%s)
             where id = :id and enterprise_id = :enterprise and version = :version and removed_at is null
            """.formatted(COLUMNS, WRITTEN);

    private final JdbcClient jdbc;
    private final HsCodes codes;

    SheetTable(JdbcClient jdbc, HsCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** @param by null for a file, or the house */
    record LastChange(Instant at, @Nullable PersonId by) {}

    Optional<ProductSheet> find(OrganisationId enterprise, UUID id) {
        return jdbc.sql("select id, version, " + SELECTED
                        + " from sme.product where enterprise_id = :enterprise and id = :id and removed_at is null")
                .param("enterprise", enterprise.value())
                .param("id", id)
                .query(SheetTable::sheet)
                .optional();
    }

    /** As it was in an earlier version. */
    Optional<ProductSheet> past(UUID id, int version) {
        return jdbc.sql("select id, version, " + SELECTED
                        + " from (select (jsonb_populate_record(null::sme.product, was)).* from sme.product_past"
                        + " where product_id = :id and version = :version) as product")
                .param("id", id)
                .param("version", version)
                .query(SheetTable::sheet)
                .optional();
    }

    LastChange lastChange(UUID id) {
        return jdbc.sql("select changed_at, changed_by from sme.product where id = :id")
                .param("id", id)
                .query((row, n) -> new LastChange(
                        row.getTimestamp("changed_at").toInstant(), person(row.getObject("changed_by", UUID.class))))
                .single();
    }

    boolean isNameTaken(OrganisationId enterprise, ProductSheet product) {
        return jdbc.sql("""
                select exists (select from sme.product
                                where enterprise_id = :enterprise and removed_at is null
                                  and lower(name) = lower(:name) and id <> :id)
                """)
                .param("enterprise", enterprise.value())
                .param("name", product.name())
                .param("id", product.id())
                .query(Boolean.class)
                .single();
    }

    /** @return whether there was no product of this id before */
    boolean add(OrganisationId enterprise, ProductSheet product, Viewer viewer, Instant now) {
        return filled(ADD, enterprise, product, viewer, now).update() == 1;
    }

    /** @return false where somebody else was faster, or it is not there */
    boolean change(OrganisationId enterprise, ProductSheet product, Viewer viewer, Instant now) {
        var change = filled(CHANGE, enterprise, product, viewer, now).param("version", product.version());
        return change.update() == 1;
    }

    void remove(OrganisationId enterprise, UUID id, Viewer viewer, Instant now) {
        jdbc.sql("""
                update sme.product set removed_at = :now, changed_at = :now, changed_by = cast(:by as uuid)
                 where enterprise_id = :enterprise and id = :id and removed_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("by", viewer.personValue())
                .param("enterprise", enterprise.value())
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec filled(
            String sql, OrganisationId enterprise, ProductSheet product, Viewer viewer, Instant now) {
        var statement = jdbc.sql(sql)
                .param("id", product.id())
                .param("enterprise", enterprise.value())
                .param("hue", Kawung.hue(product.name()))
                .param("hs_version", codes.versionOf(product.get(ProductFact.HS6)))
                .param("now", Timestamp.from(now))
                .param("by", viewer.personValue());
        for (var fact : FACTS) {
            statement = statement.param(fact.column(), product.get(fact));
        }
        return statement;
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static ProductSheet sheet(ResultSet row, int number) throws SQLException {
        var values = new EnumMap<ProductFact, String>(ProductFact.class);
        for (var fact : FACTS) {
            var value = row.getString(fact.column());
            if (value != null) {
                values.put(fact, value);
            }
        }
        return new ProductSheet(row.getObject("id", UUID.class), row.getInt("version"), values);
    }
}
