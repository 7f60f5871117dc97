package thongquan.server.party.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/** Access tokens in Postgres, as hashes. */
@Repository
class TokenStore {
    private static final String VALID = """
            select t.expires_at, c.id, c.display_name, o.id as organisation_id, o.name as organisation_name,
                   array(select role from party.api_client_role r where r.client_id = c.id) as roles
              from party.api_token t
              join party.api_client c on c.id = t.client_id
              join party.organisation o on o.id = c.organisation_id
             where t.hash = :hash and t.revoked_at is null and t.expires_at > :now and c.enabled
            """;
    private static final String ADD = """
            insert into party.api_token (hash, id, client_id, issued_at, expires_at)
            values (:hash, :id, :client, :issued, :expires)
            """;
    private static final String REVOKE = """
            update party.api_token set revoked_at = :now where hash = :hash and revoked_at is null
            """;
    private static final String SWEEP = "delete from party.api_token where expires_at < :before";
    private static final String ISSUED = """
            select id, client_id, issued_at, expires_at from party.api_token where hash = :hash and revoked_at is null
            """;
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The token as issued. */
    record Issued(String id, String clientId, Instant issuedAt, Instant expiresAt) {}

    /** The token and its holder, unless it is expired, revoked, unknown or its holder's account is closed. */
    Optional<ValidToken> findValid(TokenHash hash) {
        return jdbc.sql(VALID)
                .param("hash", hash.bytes())
                .param("now", now())
                .query((row, number) -> new ValidToken(
                        caller(row), row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    Optional<Issued> findIssued(TokenHash hash) {
        return jdbc.sql(ISSUED)
                .param("hash", hash.bytes())
                .query((row, number) -> new Issued(
                        row.getString("id"),
                        row.getString("client_id"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** Keeps a new token, and lets go of those that expired more than a day ago. */
    void add(TokenHash hash, Issued token) {
        jdbc.sql(SWEEP)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql(ADD)
                .param("hash", hash.bytes())
                .param("id", token.id())
                .param("client", token.clientId())
                .param("issued", Timestamp.from(token.issuedAt()))
                .param("expires", Timestamp.from(token.expiresAt()))
                .update();
    }

    void revoke(TokenHash hash) {
        jdbc.sql(REVOKE).param("hash", hash.bytes()).param("now", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                row.getString("id"),
                row.getString("display_name"),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }
}
