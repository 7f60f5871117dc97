package thongquan.server.party.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the authorisation table at start, so that a wrong row keeps the system from starting. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AuthorisationTable authorisationTable() {
        return AuthorisationTable.read();
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }
}
