package thongquan.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens the pool of connections, after one trial connection has shown that the database is there, ours and durable. */
final class Connections {
    private static final String TRIAL_SECONDS = "10";

    private Connections() {}

    /** The pool; {@link CannotStart} names what is wrong with the database: away, wrong password, not durable. */
    static HikariDataSource open(DatabaseSettings settings) {
        tryOnce(settings);
        var pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(settings.url());
        if (settings.user() != null) {
            pool.setUsername(settings.user());
        }
        if (settings.password() != null) {
            pool.setPassword(settings.password());
        }
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(settings.patience().toMillis());
        pool.addDataSourceProperty("ApplicationName", "thongquan");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(pool);
    }

    private static void tryOnce(DatabaseSettings settings) {
        var properties = new Properties();
        put(properties, "user", settings.user());
        put(properties, "password", settings.password());
        properties.setProperty("loginTimeout", TRIAL_SECONDS);
        properties.setProperty("connectTimeout", TRIAL_SECONDS);
        try (var connection = DriverManager.getConnection(settings.url(), properties)) {
            Durability.demand(connection);
        } catch (SQLException refused) {
            throw new CannotStart(sentence(refused, withoutSecrets(settings.url())), refused);
        }
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    /** SQLSTATE classes of the PostgreSQL manual, appendix A. */
    private static String sentence(SQLException refused, String where) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.startsWith("28")) {
            return "The database %s refuses this user or password.".formatted(where);
        }
        if (state.equals("3D000")) {
            return "The database server answers, but %s does not exist there.".formatted(where);
        }
        if (refused.getMessage() != null && refused.getMessage().startsWith("No suitable driver")) {
            return "%s is not the address of a PostgreSQL: it should look like jdbc:postgresql://host:5432/name."
                    .formatted(where);
        }
        return "The database %s cannot be reached.".formatted(where);
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
