package thongquan.server;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the running system: every module asks it, so a test or a demonstration can set another time. */
@Configuration(proxyBeanMethods = false)
class CustomsClock {

    /** The present time; days begin and end in Viet Nam. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
