package thongquan.server.exchange.webhook;

import java.util.List;
import thongquan.core.check.Finding;
import thongquan.server.exchange.Subscription;

/** What became of a wish about a webhook. */
public sealed interface WebhookOutcome {

    /** It is done. */
    record Done(Subscription webhook) implements WebhookOutcome {}

    /** It is done, and there is a new secret, shown this once. */
    record Secret(Subscription webhook, String secret) implements WebhookOutcome {}

    /** Something about it is wrong. */
    record Wrong(List<Finding> findings) implements WebhookOutcome {}

    /** There is none of that name among those of the organisation. */
    record Unknown() implements WebhookOutcome {}
}
