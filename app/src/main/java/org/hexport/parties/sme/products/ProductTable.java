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
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.reference.HsCodes;
import org.hexport.platform.ui.Kawung;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of products, as files tell of them. A product is removed by a date, never erased. */
@Component
public class ProductTable {

    private static final int BATCH = 1_000;
    private static final String COLUMNS = "id, enterprise_id, name, name_en, hs6, price_idr, unit";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final HsCodes codes;

    ProductTable(JdbcClient jdbc, JdbcTemplate batches, HsCodes codes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.codes = codes;
    }

    /** With the first of its pictures. */
    public record Card(Product product, @Nullable Photo photo) {}

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

    /** Each with the first of its pictures. */
    public List<Card> cards(OrganisationId enterprise) {
        return jdbc.sql("""
                select p.id, p.name, p.name_en, p.hs6, p.price_idr, p.unit, photo.*
                  from sme.product p
                  left join lateral (select file_id, alt, width, height, widths from sme.product_photo
                                      where product_id = p.id and removed_at is null
                                      order by position, file_id limit 1) photo on true
                 where p.enterprise_id = :id and p.removed_at is null
                 order by p.added_at, p.name
                """)
                .param("id", enterprise.value())
                .query((row, n) ->
                        new Card(product(row, n), row.getObject("file_id") == null ? null : PhotoTable.photo(row, n)))
                .list();
    }

    /** Those whose id is there already become as given; one of another enterprise stays as it is. */
    public void save(Collection<Owned> products, Instant now) {
        batches.batchUpdate("""
                insert into sme.product as known
                       (id, enterprise_id, name, name_en, hs6, hs_version, price_idr, unit, hue, added_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set name = excluded.name, name_en = excluded.name_en, hs6 = excluded.hs6,
                       hs_version = excluded.hs_version, price_idr = excluded.price_idr, unit = excluded.unit,
                       hue = excluded.hue, changed_at = excluded.changed_at, changed_by = null,
                       hs8 = case when left(known.hs8, 6) = excluded.hs6 then known.hs8 end
                 where known.enterprise_id = excluded.enterprise_id and known.removed_at is null
                   and (known.name, known.name_en, known.hs6, known.price_idr, known.unit)
                       is distinct from (excluded.name, excluded.name_en, excluded.hs6, excluded.price_idr, excluded.unit)
                """, products, BATCH, (statement, owned) -> {
            var product = owned.product();
            statement.setObject(1, product.id());
            statement.setObject(2, owned.enterprise().value());
            statement.setString(3, product.name());
            statement.setString(4, product.nameEn());
            statement.setString(5, product.hs6());
            statement.setString(6, codes.versionOf(product.hs6()));
            statement.setObject(7, product.priceIdr(), Types.BIGINT);
            statement.setString(8, product.unit());
            statement.setInt(9, Kawung.hue(product.name()));
            statement.setTimestamp(10, Timestamp.from(now));
            statement.setTimestamp(11, Timestamp.from(now));
        });
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
