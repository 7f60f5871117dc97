package thongquan.server.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.server.exchange.Delivery;

/** A delivery as programs read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryAnswer(
        long cursor,
        String type,
        String number,
        String state,
        int attempts,
        int status,
        String trouble,
        int millis,
        Instant firstAt,
        Instant lastAt,
        @Nullable Instant nextAt) {

    static DeliveryAnswer of(Delivery delivery) {
        return new DeliveryAnswer(
                delivery.cursor(),
                delivery.type(),
                delivery.number(),
                delivery.state().name(),
                delivery.attempts(),
                delivery.status(),
                delivery.trouble(),
                delivery.millis(),
                delivery.firstAt(),
                delivery.lastAt(),
                delivery.nextAt());
    }
}
