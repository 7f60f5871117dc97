package thongquan.server.party.token;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Service;
import thongquan.server.party.PartySettings;
import thongquan.server.party.cache.Remembered;

/**
 * The access tokens in use. Each request asks here; the database is asked once per token and half of
 * {@link PartySettings#freshness()}, so a revocation by another node works within that setting, one by this node at
 * once.
 */
@Service
class AccessTokens implements OAuth2AuthorizationService {
    private final TokenStore store;
    private final Clients clients;
    private final Clock clock;
    private final Remembered<TokenHash, ValidToken> remembered;

    AccessTokens(TokenStore store, Clients clients, Clock clock, PartySettings settings) {
        this.store = store;
        this.clients = clients;
        this.clock = clock;
        this.remembered = new Remembered<>(store::findValid, settings.freshness(), settings.remembered());
    }

    /** Who holds this token; empty when it is unknown, expired or revoked. */
    Optional<TokenAuthentication> holder(String token) {
        return remembered
                .find(TokenHash.of(token))
                .filter(valid -> clock.instant().isBefore(valid.expiresAt()))
                .map(ValidToken::authentication);
    }

    /** Keeps a token just generated, or revokes one. */
    @Override
    public void save(OAuth2Authorization authorization) {
        var access = requireNonNull(authorization.getAccessToken());
        var token = access.getToken();
        var hash = TokenHash.of(token.getTokenValue());
        if (access.isInvalidated()) {
            revoke(hash);
            return;
        }
        store.add(
                hash,
                new TokenStore.Issued(
                        authorization.getId(),
                        authorization.getRegisteredClientId(),
                        requireNonNull(token.getIssuedAt()),
                        requireNonNull(token.getExpiresAt())));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        revoke(TokenHash.of(
                requireNonNull(authorization.getAccessToken()).getToken().getTokenValue()));
    }

    private void revoke(TokenHash hash) {
        store.revoke(hash);
        remembered.forget(hash);
    }

    /** Nobody can be found by the identity of an authorisation: the token itself, its only content, is not kept. */
    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    /** The authorisation behind a token shown for revocation. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return store.findIssued(TokenHash.of(token))
                .map(issued -> authorization(token, issued))
                .orElse(null);
    }

    private @Nullable OAuth2Authorization authorization(String token, TokenStore.Issued issued) {
        var client = clients.findById(issued.clientId());
        if (client == null) {
            return null;
        }
        return OAuth2Authorization.withRegisteredClient(client)
                .id(issued.id())
                .principalName(client.getClientId())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .accessToken(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, token, issued.issuedAt(), issued.expiresAt()))
                .build();
    }
}
