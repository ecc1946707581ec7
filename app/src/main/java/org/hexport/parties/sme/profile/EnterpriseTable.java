package org.hexport.parties.sme.profile;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of enterprises. */
@Component
public class EnterpriseTable {

    private static final int BATCH = 1_000;
    private static final Fact[] FACTS = Fact.values();
    private static final String COLUMNS = Arrays.stream(FACTS).map(Fact::column).collect(Collectors.joining(", "));
    private static final String SELECT = "select e.id, e.version, e.association_id, e.demo, e.registered_on, "
            + Arrays.stream(FACTS).map(fact -> "e." + fact.column()).collect(Collectors.joining(", "))
            + " from sme.enterprise e where ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EnterpriseTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @throws NotFound also where the enterprise exists but the viewer may not see it */
    public Enterprise visibleTo(Viewer viewer, OrganisationId id) {
        return scoped(viewer, id, Scope.VISIBLE);
    }

    /** @throws NotFound also where the viewer may see but not change it */
    public Enterprise writableBy(Viewer viewer, OrganisationId id) {
        return scoped(viewer, id, Scope.WRITABLE);
    }

    private Enterprise scoped(Viewer viewer, OrganisationId id, String scope) {
        return jdbc.sql(SELECT + "e.id = :id and " + scope)
                .param("id", id.value())
                .params(Scope.of(viewer))
                .query(EnterpriseTable::enterprise)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Enterprise> all(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "e.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EnterpriseTable::enterprise)
                .list();
    }

    /** Nobody else changes them until the end of the transaction. */
    public List<Enterprise> locked(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "e.id = any(:ids) order by e.id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EnterpriseTable::enterprise)
                .list();
    }

    public Optional<UUID> withNib(String nib) {
        return jdbc.sql("select id from sme.enterprise where nib = :nib")
                .param("nib", nib)
                .query(UUID.class)
                .optional();
    }

    public Optional<UUID> withExternalId(String region, String externalId) {
        return jdbc.sql("select id from sme.enterprise where region = :region and external_id = :external")
                .param("region", region)
                .param("external", externalId)
                .query(UUID.class)
                .optional();
    }

    /** @param prints of the rows of the file that told of it, see the column's comment */
    public record Added(Enterprise enterprise, @Nullable PersonId by, Collection<String> prints) {}

    /** Those whose id is there already stay as they are. */
    public void add(Collection<Added> enterprises) {
        batches.batchUpdate(
                """
                insert into sme.enterprise (id, association_id, demo, registered_on, registered_by, row_prints, size, %s)
                values (?, ?, ?, ?, ?, ?, ?, %s)
                on conflict (id) do nothing
                """.formatted(COLUMNS, Arrays.stream(FACTS).map(fact -> "?").collect(Collectors.joining(", "))),
                enterprises,
                BATCH,
                (statement, added) -> {
                    var enterprise = added.enterprise();
                    statement.setObject(1, enterprise.id().value());
                    statement.setObject(2, enterprise.association());
                    statement.setBoolean(3, enterprise.demo());
                    statement.setObject(4, enterprise.registeredOn());
                    statement.setObject(
                            5, added.by() == null ? null : added.by().value());
                    statement.setArray(6, prints(statement, added.prints()));
                    fill(statement, 7, enterprise.profile());
                });
    }

    /** @param prints null to leave them as they are */
    public record Changed(Enterprise enterprise, @Nullable Collection<String> prints) {}

    /**
     * Keeps enterprises as they became.
     *
     * @throws OptimisticLockingFailureException where somebody else was faster
     */
    public void change(Collection<Changed> enterprises) {
        var updates = batches.batchUpdate(
                """
                update sme.enterprise
                   set version = ?, association_id = ?, row_prints = coalesce(?, row_prints), size = ?, %s
                 where id = ? and version = ?
                """.formatted(
                        Arrays.stream(FACTS).map(fact -> fact.column() + " = ?").collect(Collectors.joining(", "))),
                enterprises,
                BATCH,
                (statement, changed) -> {
                    var enterprise = changed.enterprise();
                    statement.setInt(1, enterprise.version());
                    statement.setObject(2, enterprise.association(), Types.OTHER);
                    statement.setArray(3, changed.prints() == null ? null : prints(statement, changed.prints()));
                    int next = fill(statement, 4, enterprise.profile());
                    statement.setObject(next, enterprise.id().value());
                    statement.setInt(next + 1, enterprise.version() - 1);
                });
        if (Arrays.stream(updates).flatMapToInt(Arrays::stream).anyMatch(rows -> rows == 0)) {
            throw new OptimisticLockingFailureException("an enterprise was changed meanwhile");
        }
    }

    /** The rows of the last file that told of each enterprise. */
    public void remember(Map<UUID, ? extends Collection<String>> prints) {
        batches.batchUpdate(
                "update sme.enterprise set row_prints = ? where id = ?",
                prints.entrySet(),
                BATCH,
                (statement, told) -> {
                    statement.setArray(1, prints(statement, told.getValue()));
                    statement.setObject(2, told.getKey());
                });
    }

    /** The size and all facts, from the given place on. */
    private static int fill(PreparedStatement statement, int from, Profile profile) throws SQLException {
        int place = from;
        statement.setString(
                place++, Size.of(profile).map(derived -> derived.size().word()).orElse(null));
        for (var fact : FACTS) {
            if (fact.kind().isNumber()) {
                statement.setObject(place++, profile.number(fact), Types.BIGINT);
            } else {
                statement.setString(place++, profile.get(fact));
            }
        }
        return place;
    }

    private static java.sql.Array prints(PreparedStatement statement, Collection<String> prints) throws SQLException {
        return statement.getConnection().createArrayOf("text", prints.toArray());
    }

    private static Enterprise enterprise(ResultSet row, int number) throws SQLException {
        return new Enterprise(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                profile(row),
                row.getObject("association_id", UUID.class),
                row.getBoolean("demo"),
                row.getObject("registered_on", LocalDate.class));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var values = new EnumMap<Fact, String>(Fact.class);
        for (var fact : FACTS) {
            var value = row.getString(fact.column());
            if (value != null) {
                values.put(fact, value);
            }
        }
        return Profile.read(values::get);
    }
}
