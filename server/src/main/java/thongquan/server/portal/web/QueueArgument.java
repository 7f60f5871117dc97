package thongquan.server.portal.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.DeclarationFilter.Order;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;
import thongquan.server.portal.queue.QueueQuery;

/**
 * The query of the work queue as its address gives it; what it does not know is as if it were left out.
 *
 * @param office null: the caller's own
 * @param page which part of the list
 */
record QueueArgument(
        @Nullable String office,
        @Nullable String channel,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable String at) {

    QueueQuery query(Caller caller) {
        return new QueueQuery(
                office == null || office.isBlank() ? own(caller) : office,
                constant(Channel.class, channel),
                q == null ? "" : q.strip(),
                orDue(constant(Order.class, sort)),
                page == null ? 1 : Math.max(1, page),
                at == null ? "" : at);
    }

    /** An auditor belongs to no customs office and sees them all. */
    private static String own(Caller caller) {
        return caller.has(Role.OFFICER) || caller.has(Role.CHIEF) ? caller.organisationId() : QueueQuery.EVERY;
    }

    private static Order orDue(@Nullable Order order) {
        return order == null ? Order.DUE : order;
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        if (name != null) {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
        }
        return null;
    }
}
