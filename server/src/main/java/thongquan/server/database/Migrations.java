package thongquan.server.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings each module's schema up to date, lowest module first. A module's migrations stand in
 * {@code db/migration/<module>}, its tables and its history in the schema of the same name; a module may have none.
 */
public final class Migrations {
    /** Every module that may own tables, each after those it calls. */
    public static final List<String> MODULES = List.of(
            "journal",
            "party",
            "law",
            "ruling",
            "risk",
            "revenue",
            "clearance",
            "office",
            "exchange",
            "rehearsal",
            "portal");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Applies what is missing; {@link CannotStart}, before anything is changed, when a newer program was here. */
    public static void apply(DataSource database) {
        apply(database, MODULES);
    }

    /** Applies the migrations of the named modules only, for tests of one module. */
    static void apply(DataSource database, List<String> modules) {
        try {
            refuseUnknownModules(database, modules);
            var flyways = new ArrayList<Flyway>();
            for (var module : modules) {
                var flyway = flyway(database, module);
                var migrations = flyway.info().all();
                refuseNewer(module, migrations);
                if (migrations.length > 0) {
                    flyways.add(flyway);
                }
            }
            for (var flyway : flyways) {
                var done = flyway.migrate();
                LOG.info("Schema {}: {} migrations applied", done.schemaName, done.migrationsExecuted);
            }
        } catch (FlywayException | SQLException failure) {
            throw new CannotStart(
                    "The database schema could not be brought up to date; details are in the log.", failure);
        }
    }

    private static Flyway flyway(DataSource database, String module) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .schemas(module)
                .defaultSchema(module)
                .table(HISTORY)
                .createSchemas(true)
                .cleanDisabled(true)
                .load();
    }

    private static void refuseNewer(String module, MigrationInfo[] migrations) {
        for (var migration : migrations) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw newer("migration %s of module %s".formatted(migration.getVersion(), module));
            }
        }
    }

    /** A schema with a history that no module of ours claims comes from a program that has more modules. */
    private static void refuseUnknownModules(DataSource database, List<String> modules) throws SQLException {
        var foreign = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select schemaname from pg_catalog.pg_tables where tablename = ?")) {
            statement.setString(1, HISTORY);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    foreign.add(rows.getString(1));
                }
            }
        }
        modules.forEach(foreign::remove);
        MODULES.forEach(foreign::remove);
        if (!foreign.isEmpty()) {
            throw newer("module " + foreign.getFirst());
        }
    }

    private static CannotStart newer(String what) {
        return new CannotStart(
                "The database was written by a newer Thongquan (it knows %s): use that version or another data folder."
                        .formatted(what));
    }
}
