package org.hexport.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** In a database of its own, beside the one that the other tests share. */
class ModuleMigrationsTest {

    private static PostgresServer server;
    private static JdbcClient shared;
    private static DataSource dataSource;
    private static JdbcClient jdbc;

    @BeforeAll
    static void aNewDatabase() {
        server = PostgresServer.open(Path.of("target/test-data", System.getProperty("hexport.fork", "1"), "postgres"));
        shared = JdbcClient.create(source("hexport"));
        shared.sql("drop database if exists newcomer").update();
        shared.sql("create database newcomer").update();
        dataSource = source("newcomer");
        jdbc = JdbcClient.create(dataSource);
        migrate();
    }

    private static DataSource source(String database) {
        var where = server.connection();
        return new DriverManagerDataSource(
                where.url().replaceFirst("/\\w+$", "/" + database), where.user(), where.password());
    }

    @AfterAll
    static void leaveNothing() {
        shared.sql("drop database newcomer").update();
        server.close();
    }

    @Test
    void keepsEachModulesHistoryInItsOwnSchemaAndDoesNothingTwice() {
        migrate();

        var schemas = jdbc.sql("select table_schema from information_schema.tables where table_name = 'migration'")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(schemas).containsExactlyInAnyOrderElementsOf(ModuleMigrations.ORDER);
    }

    /** As after a change of any migration: what a newer build left behind is another number. */
    @BeforeEach
    void anotherFingerprint() {
        jdbc.sql("update house.fingerprint set value = 'of another build'").update();
    }

    @Test
    void remembersWhichMigrationsWereCarriedOut() {
        migrate();

        assertThat(jdbc.sql("select value from house.fingerprint")
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo(MigrationFiles.fingerprint(ModuleMigrations.ORDER))
                .isNotEqualTo(MigrationFiles.fingerprint(ModuleMigrations.ORDER.reversed()));
    }

    @Test
    void leavesDataOfANewerVersionAlone() {
        jdbc.sql("""
                insert into house.migration (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9000, '9000', 'from the future', 'SQL', 'V9000__from_the_future.sql', 1, 'hexport', 1, true)
                """).update();

        assertThatThrownBy(ModuleMigrationsTest::migrate)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("These data were written by a newer Hexport (house 9000)");

        jdbc.sql("delete from house.migration where version = '9000'").update();
    }

    @Test
    void leavesDataOfAModuleThatItDoesNotKnowAlone() {
        jdbc.sql("create schema orbit").update();
        jdbc.sql("create table orbit.migration (like house.migration including all)")
                .update();

        assertThatThrownBy(ModuleMigrationsTest::migrate)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("(orbit)");

        jdbc.sql("drop schema orbit cascade").update();
    }

    private static void migrate() {
        new ModuleMigrations().migrate(Flyway.configure().dataSource(dataSource).load());
    }
}
