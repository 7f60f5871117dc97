package thongquan.server.exchange.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.server.exchange.Subscription;

/** A webhook as programs read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookAnswer(
        String id,
        String url,
        List<String> types,
        String state,
        @Nullable String why,
        long cursor,
        int failures,
        @Nullable Instant failingSince,
        @Nullable String trouble,
        Instant createdAt,
        @Nullable String secret) {

    static WebhookAnswer of(Subscription webhook) {
        return new WebhookAnswer(
                webhook.id(),
                webhook.url(),
                webhook.types().stream().sorted().toList(),
                webhook.state().name(),
                webhook.why(),
                webhook.cursor(),
                webhook.failures(),
                webhook.failingSince(),
                webhook.trouble().isEmpty() ? null : webhook.trouble(),
                webhook.createdAt(),
                null);
    }

    /** With its secret, shown this once. */
    WebhookAnswer with(String newSecret) {
        return new WebhookAnswer(
                id, url, types, state, why, cursor, failures, failingSince, trouble, createdAt, newSecret);
    }
}
