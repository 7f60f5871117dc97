package thongquan.server.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
        State state,
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
        long payable) {}
