package thongquan.server.party.signin;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import thongquan.server.party.Caller;
import thongquan.server.party.Callers;
import thongquan.server.party.PartySettings;
import thongquan.server.party.Users;
import thongquan.server.party.access.AuthorisationTable;
import thongquan.server.party.access.Refusals;
import thongquan.server.party.access.TableGate;

/** What stands between a browser and the pages, and the API where a page calls it with the person's session. */
@Configuration(proxyBeanMethods = false)
class BrowserChain {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'self'";

    /** The chain for every request that no other chain claims. */
    @Bean
    @Order(3)
    SecurityFilterChain browser(
            HttpSecurity http, GuardedSignIn signIn, AuthorisationTable table, PartySettings settings, Users users) {
        var refusals = new Refusals();
        return http.authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(new TableGate(table)))
                .formLogin(form -> form.loginPage(Refusals.SIGN_IN)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(welcome(settings))
                        .failureHandler(refusal()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(Refusals.SIGN_IN + "?out"))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new AccountCheck(users), CsrfFilter.class)
                .headers(BrowserChain::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Lets the person in with a session that ends after the idle time of the role. */
    private static AuthenticationSuccessHandler welcome(PartySettings settings) {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setDefaultTargetUrl("/start");
        return (request, response, authentication) -> {
            var customs = Callers.of(authentication).filter(Caller::isCustoms).isPresent();
            request.getSession()
                    .setMaxInactiveInterval(seconds(customs ? settings.customsIdle() : settings.traderIdle()));
            onward.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private static int seconds(Duration idle) {
        return Math.toIntExact(idle.toSeconds());
    }

    /** Back to the page: which of name and password was wrong is not said. */
    private static AuthenticationFailureHandler refusal() {
        return (request, response, failure) -> response.sendRedirect(
                failure instanceof TooManyAttempts tooMany
                        ? Refusals.SIGN_IN + "?wait=" + tooMany.seconds()
                        : Refusals.SIGN_IN + "?failed");
    }
}
