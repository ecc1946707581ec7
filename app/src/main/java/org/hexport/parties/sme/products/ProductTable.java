package org.hexport.parties.sme.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Kawung;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of products. A product is removed by a date, never erased. */
@Component
public class ProductTable {

    private static final int BATCH = 1_000;
    private static final String COLUMNS = "id, enterprise_id, name, name_en, hs6, price_idr, unit";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProductTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public record Owned(OrganisationId enterprise, Product product) {}

    public List<Product> of(OrganisationId enterprise) {
        return jdbc.sql("select " + COLUMNS
                        + " from sme.product where enterprise_id = :id and removed_at is null order by added_at, name")
                .param("id", enterprise.value())
                .query(ProductTable::product)
                .list();
    }

    public Map<OrganisationId, List<Product>> of(Collection<UUID> enterprises) {
        var products = new HashMap<OrganisationId, List<Product>>();
        jdbc.sql(
                        "select " + COLUMNS
                                + " from sme.product where enterprise_id = any(:ids) and removed_at is null order by added_at, name")
                .param("ids", enterprises.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> products.computeIfAbsent(
                                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                                owner -> new ArrayList<>())
                        .add(product(row, 0)));
        return products;
    }

    Optional<Product> find(OrganisationId enterprise, UUID id) {
        return jdbc.sql("select " + COLUMNS
                        + " from sme.product where enterprise_id = :enterprise and id = :id and removed_at is null")
                .param("enterprise", enterprise.value())
                .param("id", id)
                .query(ProductTable::product)
                .optional();
    }

    boolean isNameTaken(OrganisationId enterprise, Product product) {
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

    /** Those whose id is there already become as given; one of another enterprise stays as it is. */
    public void save(Collection<Owned> products, Instant now) {
        batches.batchUpdate("""
                insert into sme.product as known (id, enterprise_id, name, name_en, hs6, price_idr, unit, hue, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set name = excluded.name, name_en = excluded.name_en, hs6 = excluded.hs6,
                       price_idr = excluded.price_idr, unit = excluded.unit, hue = excluded.hue
                 where known.enterprise_id = excluded.enterprise_id and known.removed_at is null
                """, products, BATCH, (statement, owned) -> {
            var product = owned.product();
            statement.setObject(1, product.id());
            statement.setObject(2, owned.enterprise().value());
            statement.setString(3, product.name());
            statement.setString(4, product.nameEn());
            statement.setString(5, product.hs6());
            statement.setObject(6, product.priceIdr(), Types.BIGINT);
            statement.setString(7, product.unit());
            statement.setInt(8, Kawung.hue(product.name()));
            statement.setTimestamp(9, Timestamp.from(now));
        });
    }

    void remove(OrganisationId enterprise, UUID id, Instant now) {
        jdbc.sql("""
                update sme.product set removed_at = :now
                 where enterprise_id = :enterprise and id = :id and removed_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("enterprise", enterprise.value())
                .param("id", id)
                .update();
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("hs6"),
                row.getObject("price_idr", Long.class),
                row.getString("unit"));
    }
}
