package thongquan.server.portal.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.DeclarationFilter;
import thongquan.server.clearance.DeclarationFilter.Order;

/**
 * What the address of the work queue asks for.
 *
 * @param office code of the customs office, or {@link #EVERY}
 * @param channel one channel; null: everything on which an officer has to act
 * @param text part of number, trader, tariff line or goods; empty: any
 * @param part which part of a long list, counted from 1
 * @param at number shown beside the list; empty: the first
 */
public record QueueQuery(String office, @Nullable Channel channel, String text, Order order, int part, String at) {

    /** Stands for all offices in the address. */
    public static final String EVERY = "all";

    /** Rows of one part of the list. */
    public static final int ROWS = 50;

    /** The office alone, or null for all. */
    public @Nullable String oneOffice() {
        return office.equals(EVERY) ? null : office;
    }

    /** The filter of the rows, so many of them from an offset on. */
    DeclarationFilter filter(int offset, int limit) {
        var sought = text.matches("[0-9. ]+") ? text.replaceAll("[. ]", "") : text;
        return new DeclarationFilter(
                null,
                oneOffice(),
                channel,
                null,
                channel != Channel.GREEN,
                sought.isEmpty() ? null : sought,
                order,
                null,
                offset,
                limit);
    }

    /** The same question about another channel; null: about all that waits. */
    public QueueQuery of(@Nullable Channel other) {
        return new QueueQuery(office, other, text, order, 1, "");
    }

    /** The same question with one declaration shown beside the list. */
    public QueueQuery beside(String number) {
        return new QueueQuery(office, channel, text, order, part, number);
    }

    /** The same question without any text. */
    public QueueQuery withoutText() {
        return new QueueQuery(office, channel, "", order, 1, "");
    }

    /** The address of a path that asks this. */
    public String at(String path) {
        var uri = UriComponentsBuilder.fromPath(path).queryParam("office", office);
        if (channel != null) {
            uri.queryParam("channel", channel);
        }
        if (!text.isEmpty()) {
            uri.queryParam("q", "{text}");
        }
        if (order != Order.DUE) {
            uri.queryParam("sort", order);
        }
        if (part > 1) {
            uri.queryParam("page", part);
        }
        if (!at.isEmpty()) {
            uri.queryParam("at", at);
        }
        return text.isEmpty()
                ? uri.build().encode().toUriString()
                : uri.encode().buildAndExpand(text).toUriString();
    }
}
