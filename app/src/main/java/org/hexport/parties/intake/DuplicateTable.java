package org.hexport.parties.intake;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.Enterprises.ProbableDuplicates;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of rows that are probably an enterprise already known. */
@Component
class DuplicateTable implements ProbableDuplicates {

    private static final int BATCH = 1_000;
    private static final String PRODUCTS = "products";
    private static final String WRITABLE = "(:everything or d.district ^@ any(:written))";
    private static final String SELECT = """
            select d.id, d.known_id, d.row_print, d.reason, d.likeness,
                   array(select key from jsonb_each_text(d.row) order by key) as keys,
                   array(select value from jsonb_each_text(d.row) order by key) as told
              from intake.probable_duplicate d
             where d.state = 'open' and %s
            """.formatted(WRITABLE);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    DuplicateTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    record Probable(UUID id, UUID known, Told row, Match.Reason reason, double likeness) {}

    void add(Viewer viewer, Collection<Probable> probables) {
        var person = viewer.person();
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into intake.probable_duplicate
                       (id, known_id, district, row_print, reason, likeness, row, found_at, found_by)
                values (?, ?, ?, ?, ?, ?, jsonb_object(?, ?), ?, ?)
                on conflict (row_print) do nothing
                """, probables, BATCH, (statement, probable) -> {
            statement.setObject(1, probable.id());
            statement.setObject(2, probable.known());
            statement.setString(3, probable.row().profile().district());
            statement.setString(4, probable.row().print());
            statement.setString(5, probable.reason().word());
            statement.setFloat(6, (float) probable.likeness());
            fillRow(statement, 7, probable.row());
            statement.setTimestamp(9, now);
            statement.setObject(10, person == null ? null : person.value());
        });
    }

    private static void fillRow(PreparedStatement statement, int place, Told row) throws SQLException {
        var keys = new ArrayList<String>();
        var values = new ArrayList<@Nullable String>();
        for (var fact : Fact.values()) {
            if (row.profile().knows(fact)) {
                keys.add(fact.column());
                values.add(row.profile().get(fact));
            }
        }
        keys.add(PRODUCTS);
        values.add(FileProduct.written(row.products()));
        var connection = statement.getConnection();
        statement.setArray(place, connection.createArrayOf("text", keys.toArray()));
        statement.setArray(place + 1, connection.createArrayOf("text", values.toArray()));
    }

    /** Tells of each of these rows that was ever queued whether it still waits. */
    void known(Collection<String> prints, BiConsumer<String, Boolean> queued) {
        jdbc.sql(
                        "select row_print, state = 'open' as open from intake.probable_duplicate where row_print = any(:prints)")
                .param("prints", prints.toArray(String[]::new))
                .query((RowCallbackHandler) row -> queued.accept(row.getString("row_print"), row.getBoolean("open")));
    }

    @Override
    public long open(Viewer viewer) {
        return jdbc.sql("select count(*) from intake.probable_duplicate d where d.state = 'open' and " + WRITABLE)
                .params(scope(viewer))
                .query(Long.class)
                .single();
    }

    /** The oldest first. */
    List<Probable> open(Viewer viewer, int most) {
        return jdbc.sql(SELECT + " order by d.found_at, d.id limit :most")
                .params(scope(viewer))
                .param("most", most)
                .query(DuplicateTable::probable)
                .list();
    }

    /** Nobody else decides it until the end of the transaction. */
    Optional<Probable> locked(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id for update")
                .params(scope(viewer))
                .param("id", id)
                .query(DuplicateTable::probable)
                .optional();
    }

    void decide(Viewer viewer, UUID id, String state) {
        jdbc.sql("""
                update intake.probable_duplicate set state = :state, decided_at = :now, decided_by = :by where id = :id
                """)
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", viewer.requirePerson().value())
                .param("id", id)
                .update();
    }

    private static Map<String, Object> scope(Viewer viewer) {
        return Map.of(
                "everything", viewer.administrator(),
                "written", viewer.writes().toArray(String[]::new));
    }

    private static Probable probable(ResultSet row, int number) throws SQLException {
        var keys = (String[]) row.getArray("keys").getArray();
        var told = (String[]) row.getArray("told").getArray();
        var texts = new HashMap<String, String>();
        for (int i = 0; i < keys.length; i++) {
            texts.put(keys[i], told[i]);
        }
        var profile = Profile.read(fact -> texts.get(fact.column()));
        var products = FileProduct.several(texts.getOrDefault(PRODUCTS, "")).orElse(List.of());
        return new Probable(
                row.getObject("id", UUID.class),
                row.getObject("known_id", UUID.class),
                new Told(profile, products, row.getString("row_print"), false, null),
                row.getString("reason").equals("name") ? Match.Reason.NAME : Match.Reason.PHONE,
                row.getFloat("likeness"));
    }
}
