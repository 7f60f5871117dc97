package thongquan.server.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.Status;
import thongquan.core.risk.Channel;

/**
 * Where a declaration stands, as lists show it.
 *
 * @param number the eleven digits
 * @param score risk points, for officers only
 * @param dueAt when the next legal clock runs out
 * @param hs tariff line of the first item
 * @param customsValue in whole dong
 * @param payable taxes and fee, in whole dong
 * @param revision counts the acts done on it
 * @param since when it came to stand where it stands
 * @param timer the deadline of the law whose time {@code dueAt} is; null: the earliest of the decision
 * @param raised how often it went up to a chief because its time was over
 */
public record DeclarationSummary(
        String number,
        int version,
        String type,
        String procedure,
        String office,
        String trader,
        String traderName,
        @Nullable String agent,
        @Nullable String reference,
        Standing standing,
        Channel channel,
        String reasonClass,
        int score,
        Instant registeredAt,
        @Nullable Instant dueAt,
        String hs,
        String goods,
        @Nullable String origin,
        int itemCount,
        long customsValue,
        long payable,
        int revision,
        Instant since,
        @Nullable String timer,
        int raised) {

    /** The public name of where it stands. */
    public Status state() {
        return standing.status();
    }
}
