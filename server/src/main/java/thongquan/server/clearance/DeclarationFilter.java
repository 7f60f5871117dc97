package thongquan.server.clearance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.lifecycle.Status;
import thongquan.core.risk.Channel;

/**
 * Which declarations a list shows; null leaves an element open.
 *
 * @param organisations traders or agents it has to concern; null: any (for customs)
 * @param withOfficer only those on which an officer has to act
 * @param text part of number, trader, reference, tariff line or goods
 * @param before number after which a list that goes from new to old goes on
 */
public record DeclarationFilter(
        @Nullable Set<String> organisations,
        @Nullable String office,
        @Nullable Channel channel,
        @Nullable Status state,
        boolean withOfficer,
        @Nullable String text,
        Order order,
        @Nullable String before,
        int offset,
        int limit) {

    /** In which order a list goes. */
    public enum Order {
        NEWEST,
        DUE,
        RISK,
        VALUE
    }

    /** Everything, newest first. */
    public static DeclarationFilter newest(int limit) {
        return new DeclarationFilter(null, null, null, null, false, null, Order.NEWEST, null, 0, limit);
    }
}
