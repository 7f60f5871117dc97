package thongquan.server.party.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Repository;
import thongquan.server.party.PartySettings;

/** The programs that may ask for tokens, as Spring Authorization Server wants to see them. */
@Repository
class Clients implements RegisteredClientRepository {
    private static final String FIND = """
            select id, display_name, secret_hash, registered_at from party.api_client where id = :id and enabled
            """;
    private static final String UPGRADE = "update party.api_client set secret_hash = :hash where id = :id";

    private final JdbcClient jdbc;
    private final TokenSettings tokens;

    Clients(JdbcClient jdbc, PartySettings settings) {
        this.jdbc = jdbc;
        this.tokens = TokenSettings.builder()
                .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                .accessTokenTimeToLive(settings.tokenLife())
                .build();
    }

    private record Row(String id, String displayName, String secretHash, Instant registeredAt) {}

    /** Called when a secret proved right and its hash has become too weak; registers nobody. */
    @Override
    public void save(RegisteredClient client) {
        jdbc.sql(UPGRADE)
                .param("hash", client.getClientSecret())
                .param("id", client.getId())
                .update();
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query((row, number) -> registered(new Row(
                        row.getString("id"),
                        row.getString("display_name"),
                        row.getString("secret_hash"),
                        row.getTimestamp("registered_at").toInstant())))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    private RegisteredClient registered(Row row) {
        return RegisteredClient.withId(row.id())
                .clientId(row.id())
                .clientName(row.displayName())
                .clientSecret(row.secretHash())
                .clientIdIssuedAt(row.registeredAt())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens)
                .build();
    }
}
