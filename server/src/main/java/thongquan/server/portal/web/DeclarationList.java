package thongquan.server.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import thongquan.core.lifecycle.Status;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.DeclarationFilter;
import thongquan.server.clearance.DeclarationFilter.Order;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.party.Caller;
import thongquan.server.portal.Turn;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.rehearsal.Notices;
import thongquan.server.rehearsal.TraderNotice;

/** The declarations a caller may see: a trader's own and those he may see for others, what needs him first. */
@Controller
class DeclarationList {

    private static final int ROWS = 50;
    private static final int NEEDS = 5;

    /** How long a notice stands above the list. */
    private static final Duration FRESH = Duration.ofDays(60);

    private final Declarations declarations;
    private final Drafts drafts;
    private final Notices notices;
    private final Clock clock;

    DeclarationList(Declarations declarations, Drafts drafts, Notices notices, Clock clock) {
        this.declarations = declarations;
        this.drafts = drafts;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What the address asks for; null: any.
     *
     * @param page which part of the list
     */
    record Asked(
            @Nullable String channel,
            @Nullable String state,
            @Nullable String q,
            @Nullable Integer page) {}

    @GetMapping("/declarations")
    String list(Asked asked, Caller caller, Model model) {
        var channel = QueueArgument.constant(Channel.class, asked.channel());
        var state = QueueArgument.constant(Status.class, asked.state());
        var text = asked.q() == null ? "" : asked.q().strip();
        long total = declarations.count(filter(channel, state, text, 0, 0), caller).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var last = new Turn(1, ROWS, total).last();
        var turn = new Turn(Math.clamp(asked.page() == null ? 1 : asked.page(), 1, last), ROWS, total);
        model.addAttribute("channel", channel == null ? "" : channel.name());
        model.addAttribute("state", state == null ? "" : state.name());
        model.addAttribute("text", text);
        model.addAttribute("turn", turn);
        model.addAttribute(
                "rows", declarations.list(filter(channel, state, text, Math.toIntExact(turn.offset()), ROWS), caller));
        model.addAttribute("needs", caller.isCustoms() ? List.<DeclarationSummary>of() : needs(caller));
        model.addAttribute("drafts", caller.isCustoms() ? List.<Draft>of() : drafts.list(caller));
        model.addAttribute("law", drafts.law());
        model.addAttribute("notices", caller.isCustoms() ? List.<TraderNotice>of() : fresh(caller));
        return "desk/declarations";
    }

    private List<TraderNotice> fresh(Caller caller) {
        var since = clock.instant().minus(FRESH);
        return notices.list(caller).stream()
                .filter(notice -> notice.sentAt().isAfter(since))
                .toList();
    }

    /** What waits for the trader, what runs out first on top: questions, licences, duty to pay, final figures. */
    private List<DeclarationSummary> needs(Caller caller) {
        return Arrays.stream(Status.values())
                .filter(Status::isWithTrader)
                .filter(status -> status != Status.AWAIT_ARRIVAL)
                .flatMap(status -> declarations
                        .list(
                                new DeclarationFilter(null, null, null, status, false, null, Order.DUE, null, 0, NEEDS),
                                caller)
                        .stream())
                .sorted(Comparator.comparing(
                        DeclarationSummary::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(NEEDS)
                .toList();
    }

    private static DeclarationFilter filter(
            @Nullable Channel channel, @Nullable Status state, String text, int offset, int limit) {
        var sought = text.matches("[0-9. ]+") ? text.replaceAll("[. ]", "") : text;
        return new DeclarationFilter(
                null, null, channel, state, false, sought.isEmpty() ? null : sought, Order.NEWEST, null, offset, limit);
    }
}
