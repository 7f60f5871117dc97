package thongquan.server.party;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives the module its settings and the way passwords are hashed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartySettings.class)
class PartyConfiguration {

    /** Hashes name their algorithm, so that a better one can follow without a reset of passwords. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
