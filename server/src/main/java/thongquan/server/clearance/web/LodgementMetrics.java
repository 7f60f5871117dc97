package thongquan.server.clearance.web;

import static java.util.Objects.requireNonNull;

import io.micrometer.observation.ObservationPredicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Filings have figures of their own (thongquan.filings, thongquan.lodgement); a second record of each costs too much. */
@Configuration(proxyBeanMethods = false)
class LodgementMetrics {

    @Bean
    ObservationPredicate filingsHaveFiguresOfTheirOwn() {
        return (_, context) -> !(context instanceof ServerRequestObservationContext http
                && LodgementEndpoint.isLodgement(requireNonNull(http.getCarrier())));
    }
}
