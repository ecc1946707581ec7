package org.hexport.platform.house;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings each module's tables up to date, in the module's own schema and in an order that its foreign keys need. A module's history
 * lies in its schema ({@code sme.migration}). Data that a newer Hexport wrote are not touched.
 */
@Component
final class ModuleMigrations implements FlywayMigrationStrategy {

    /** Every module with a folder in db/migration, owners before those that refer to them. */
    static final List<String> ORDER = List.of(
            "house",
            "tables",
            "reference",
            "identity",
            "consent",
            "notices",
            "files",
            "sme",
            "intake",
            "outcomes",
            "helix",
            "readiness",
            "assessment",
            "stages",
            "barriers",
            "matching",
            "needs",
            "answering",
            "engagement",
            "ledger",
            "insight",
            "policy",
            "report");

    private static final String HISTORY = "migration";

    @Override
    public void migrate(Flyway flyway) {
        var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
        var ours = MigrationFiles.fingerprint(ORDER);
        if (ours.equals(lastFingerprint(jdbc)))
            return; // Flyway needs a tenth of a second for each module to find that out
        refuseUnknownModules(jdbc);
        ORDER.forEach(module -> migrate(flyway, module));
        jdbc.sql("insert into house.fingerprint (value) values (:ours) on conflict (one) do update set value = :ours")
                .param("ours", ours)
                .update();
    }

    private static String lastFingerprint(JdbcClient jdbc) {
        var exists = jdbc.sql("select to_regclass('house.fingerprint') is not null")
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (!exists) return "";
        return jdbc.sql("select value from house.fingerprint")
                .query((row, n) -> row.getString("value"))
                .optional()
                .orElse("");
    }

    private static void refuseUnknownModules(JdbcClient jdbc) {
        var unknown = jdbc.sql("""
                select table_schema
                  from information_schema.columns
                 where table_name = :history and column_name = 'installed_rank' and table_schema <> all (:known)
                 order by table_schema
                """)
                .param("history", HISTORY)
                .param("known", ORDER.toArray(String[]::new))
                .query((row, n) -> row.getString("table_schema"))
                .list();
        if (!unknown.isEmpty()) throw newerData(String.join(", ", unknown));
    }

    private static void migrate(Flyway flyway, String module) {
        var ours = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .table(HISTORY)
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .load();
        try {
            ours.migrate();
        } catch (FlywayValidateException e) {
            for (var migration : ours.info().all()) refuseUnknown(module, migration);
            throw e;
        }
    }

    private static void refuseUnknown(String module, MigrationInfo migration) {
        if (migration.getState().isApplied() && !migration.getState().isResolved()) {
            throw newerData(module + " " + migration.getVersion());
        }
    }

    private static CannotStart newerData(String what) {
        return new CannotStart(
                "These data were written by a newer Hexport (" + what + "): start that version, or a newer one");
    }
}
