package thongquan.server.exchange.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.Subscription;
import thongquan.server.journal.EventJson;
import thongquan.server.journal.RecordedEvent;

/** Signs what a webhook is sent, and sends it; no sending lasts longer than the settings allow. */
@Component
class Messenger {

    private final Poster poster;
    private final Secrets secrets;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final Set<Flight> flights = ConcurrentHashMap.newKeySet();

    Messenger(Poster poster, Secrets secrets, ExchangeSettings settings, Clock clock) {
        this.poster = poster;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends an event, byte for byte as it stands in the feed. */
    Poster.Answer send(Subscription to, RecordedEvent event, Flight flight) {
        var id = to.id() + "/" + event.cursor();
        return send(to, id, event.event().type(), EventJson.of(event), flight);
    }

    /** Sends a test that says nothing. */
    Poster.Answer ping(Subscription to, String id) {
        var body = new CanonicalWriter().object().name("type").text("ping");
        body.name("webhook")
                .text(to.id())
                .name("occurredAt")
                .text(clock.instant().toString());
        return send(to, to.id() + "/" + id, "ping", body.end().toBytes(), new Flight());
    }

    private Poster.Answer send(Subscription to, String id, String type, byte[] body, Flight flight) {
        flights.add(flight);
        try {
            return poster.post(URI.create(to.url()), headers(to, id, type, body), body, flight);
        } finally {
            flights.remove(flight);
        }
    }

    private Map<String, String> headers(Subscription to, String id, String type, byte[] body) {
        var now = clock.instant();
        long second = now.getEpochSecond();
        var signature =
                new StringBuilder("v1=").append(Secrets.sign(secrets.secret(to.id(), to.secret()), second, body));
        if (oldSecretHolds(to, now)) {
            signature.append(",v1=").append(Secrets.sign(secrets.secret(to.id(), to.secret() - 1), second, body));
        }
        var headers = new LinkedHashMap<String, String>();
        headers.put("Thongquan-Delivery", id);
        headers.put("Thongquan-Event", type);
        headers.put("Thongquan-Timestamp", Long.toString(second));
        headers.put("Thongquan-Signature", signature.toString());
        return headers;
    }

    private boolean oldSecretHolds(Subscription to, Instant now) {
        var changed = to.changedAt();
        return changed != null && now.isBefore(changed.plus(settings.overlap()));
    }

    /** Ends what takes too long. */
    void watch() {
        for (var flight : flights) {
            if (flight.age().compareTo(settings.timeout()) > 0) {
                flight.end();
            }
        }
    }
}
