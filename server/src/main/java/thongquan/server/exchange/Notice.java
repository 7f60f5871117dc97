package thongquan.server.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the people of an organisation are told.
 *
 * @param cursor place of the event in the feed; below 0: it is about the organisation's own webhooks
 * @param number the declaration, or the webhook
 * @param state public status of the declaration then; empty: none
 * @param reason code of the reason given; empty: none
 * @param dueAt legal limit of the next step; null: none
 */
public record Notice(
        String organisation,
        long cursor,
        String type,
        String number,
        Instant occurredAt,
        String state,
        String reason,
        @Nullable Instant dueAt) {

    /** The type of a notice that a webhook was paused because its endpoint is away for too long. */
    public static final String WEBHOOK_PAUSED = "webhook.paused";

    /** Whether it is about a webhook. */
    public boolean isOfWebhook() {
        return cursor < 0;
    }
}
