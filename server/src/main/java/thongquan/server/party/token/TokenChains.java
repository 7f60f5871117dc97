package thongquan.server.party.token;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import thongquan.server.party.ProgramEndpoint;
import thongquan.server.party.access.AuthorisationTable;
import thongquan.server.party.access.Refusals;

/** The two doors for programs: one hands out tokens and takes them back, the other takes requests that show one. */
@Configuration(proxyBeanMethods = false)
class TokenChains {

    /** The HTTP metrics tell of every request; a second observation of each filter in it would cost more than it tells. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Tokens are asked for and revoked here; the other endpoints of the authorisation server stay shut. */
    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http, Clock clock) {
        var generator = new OAuth2AccessTokenGenerator();
        generator.setClock(clock);
        return http.securityMatcher(new OrRequestMatcher(
                        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/oauth2/token"),
                        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/oauth2/revoke")))
                .with(new OAuth2AuthorizationServerConfigurer(), server -> server.tokenGenerator(generator))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** Everything that shows a token, and what programs may ask without one. */
    @Bean
    @Order(2)
    SecurityFilterChain apiChain(
            AccessTokens tokens,
            AuthorisationTable table,
            Refusals refusals,
            ObjectProvider<ProgramEndpoint> endpoints) {
        return new DefaultSecurityFilterChain(
                ApiDoor::isFor,
                new ApiDoor(tokens, table, refusals, endpoints.stream().toList()));
    }
}
