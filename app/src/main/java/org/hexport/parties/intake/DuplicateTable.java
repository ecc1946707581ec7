package org.hexport.parties.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.Enterprises.ProbableDuplicates;
import org.hexport.platform.house.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of rows that are probably an enterprise already known. */
@Component
class DuplicateTable implements ProbableDuplicates {

    private static final int BATCH = 1_000;
    private static final String WRITABLE = "(:everything or d.district ^@ any(:written))";
    private static final String SELECT = """
            select d.id, d.known_id, d.row_print, d.reason, d.likeness, d.nik,
                   array(select key from jsonb_each_text(d.row) order by key) as keys,
                   array(select value from jsonb_each_text(d.row) order by key) as told
              from intake.probable_duplicate d
             where d.state = 'open' and %s
            """.formatted(WRITABLE);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final Clock clock;

    DuplicateTable(JdbcClient jdbc, JdbcTemplate batches, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.clock = clock;
    }

    record Probable(UUID id, UUID known, Told row, Match.Reason reason, double likeness) {}

    void add(Viewer viewer, Collection<Probable> probables) {
        var person = viewer.person();
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into intake.probable_duplicate
                       (id, known_id, district, row_print, reason, likeness, row, found_at, found_by, nik)
                values (?, ?, ?, ?, ?, ?, jsonb_object(?, ?), ?, ?, ?)
                on conflict (row_print) do nothing
                """, probables, BATCH, (statement, probable) -> {
            statement.setObject(1, probable.id());
            statement.setObject(2, probable.known());
            statement.setString(3, probable.row().profile().district());
            statement.setString(4, probable.row().print());
            statement.setString(5, probable.reason().word());
            statement.setFloat(6, (float) probable.likeness());
            QueuedRow.fill(statement, 7, probable.row());
            statement.setTimestamp(9, now);
            statement.setObject(10, person == null ? null : person.value());
            statement.setBytes(11, sealed(probable.row()));
        });
    }

    /** Rows that wait already tell the owner's identity number, perhaps for the first time. */
    void renewNumbers(Collection<Told> rows) {
        batches.batchUpdate(
                "update intake.probable_duplicate set nik = ? where row_print = ? and state = 'open'",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setBytes(1, sealed(row));
                    statement.setString(2, row.print());
                });
    }

    /** Tells of each of these rows that was ever queued whether it still waits, or what became of it. */
    void known(Collection<String> prints, BiConsumer<String, Match> queued) {
        jdbc.sql("""
                select row_print, state = 'open' as open, enterprise_id
                  from intake.probable_duplicate where row_print = any(:prints)
                """).param("prints", prints.toArray(String[]::new)).query((RowCallbackHandler) row -> queued.accept(
                row.getString("row_print"),
                row.getBoolean("open")
                        ? new Match.Waiting()
                        : new Match.Decided(row.getObject("enterprise_id", UUID.class))));
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
                .query(this::probable)
                .list();
    }

    /** Nobody else decides it until the end of the transaction. */
    Optional<Probable> locked(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id for update")
                .params(scope(viewer))
                .param("id", id)
                .query(this::probable)
                .optional();
    }

    /** @param enterprise of which the row tells; the identity number is from now on kept there alone */
    void decide(Viewer viewer, UUID id, String state, UUID enterprise) {
        jdbc.sql("""
                update intake.probable_duplicate
                   set state = :state, enterprise_id = :enterprise, nik = null, decided_at = :now, decided_by = :by
                 where id = :id
                """)
                .param("state", state)
                .param("enterprise", enterprise)
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

    private Probable probable(ResultSet row, int number) throws SQLException {
        var print = row.getString("row_print");
        var sealed = row.getBytes("nik");
        return new Probable(
                row.getObject("id", UUID.class),
                row.getObject("known_id", UUID.class),
                QueuedRow.read(
                        row,
                        sealed == null
                                ? null
                                : vault.open(sealed, context(print)).orElse(null)),
                row.getString("reason").equals("name") ? Match.Reason.NAME : Match.Reason.PHONE,
                row.getFloat("likeness"));
    }

    private byte @Nullable [] sealed(Told row) {
        var nik = row.nik();
        return nik == null ? null : vault.seal(nik, context(row.print()));
    }

    private static String context(String print) {
        return "intake:" + print;
    }
}
