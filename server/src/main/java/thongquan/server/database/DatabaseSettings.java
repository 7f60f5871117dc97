package thongquan.server.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use.
 *
 * @param url JDBC address of an existing PostgreSQL; {@code embedded} for our own
 * @param user user of the existing PostgreSQL, unless the address names it
 * @param password password of the existing PostgreSQL, unless the address holds it
 * @param connections how many connections the pool holds at most
 * @param patience how long a request waits for a connection before it fails
 */
@ConfigurationProperties("thongquan.database")
public record DatabaseSettings(
        @DefaultValue(EMBEDDED) String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("16") int connections,
        @DefaultValue("5s") Duration patience) {

    static final String EMBEDDED = "embedded";

    /** The same settings on the embedded server. */
    DatabaseSettings on(PostgresServer server) {
        return new DatabaseSettings(server.url(server.user()), server.user(), server.password(), connections, patience);
    }
}
