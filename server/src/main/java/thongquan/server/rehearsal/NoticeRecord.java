package thongquan.server.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.party.Caller;

/** Notices as the journal records them: who was told what by whom, and an event to each trader that leads to his notice. */
final class NoticeRecord {

    /** What the journal calls these entries. */
    static final String KIND = "notices";

    /** Name of the event in the public catalogue. */
    static final String EVENT = "law.change-notified";

    private static final String FORMAT = "thongquan-notices/1";
    private static final int SHORT_ID = 8;

    private NoticeRecord() {}

    /**
     * The entry of notices told together.
     *
     * @param before how many were told of this rehearsal before these
     */
    static Entry entry(RecordedRehearsal rehearsal, NoticesTold told, int before, Caller caller) {
        var number = "TB-" + rehearsal.id().substring(0, SHORT_ID);
        var content = new CanonicalBytes(content(rehearsal, told.notices()));
        var decision = new CanonicalWriter().object().name("format").text(FORMAT);
        decision.name("sentBy").text(caller.displayName()).name("notices").text(content.hash());
        return new Entry(
                KIND,
                number,
                before,
                caller.organisationId(),
                KIND + "-" + rehearsal.id() + "-" + before,
                told.at(),
                "application/json",
                content,
                new CanonicalBytes(decision.end().toBytes()),
                new CanonicalBytes("{}".getBytes(StandardCharsets.UTF_8)),
                rehearsal.order().law(),
                "",
                told.notices().stream()
                        .map(notice -> event(notice, number, before, told.at()))
                        .toList(),
                told);
    }

    private static byte[] content(RecordedRehearsal rehearsal, List<TraderNotice> notices) {
        var out = new CanonicalWriter().object().name("format").text(FORMAT);
        out.name("rehearsal").text(rehearsal.id());
        out.name("law").text(rehearsal.order().law());
        out.name("notices").array();
        for (var notice : notices) {
            out.object().name("trader").text(notice.organisation());
            sums(notice, out);
            out.end();
        }
        return out.endArray().end().toBytes();
    }

    private static Event event(TraderNotice notice, String number, int version, Instant at) {
        var order = notice.order();
        var out = new CanonicalWriter().object();
        out.name("rehearsal").text(notice.rehearsal());
        out.name("link").text("/api/notices/" + notice.rehearsal());
        out.name("page").text("/notices/" + notice.rehearsal());
        out.name("kind").text(order.kind().name());
        out.name("law").text(order.law());
        out.name("date").text(order.date().toString());
        sums(notice, out);
        var data = new String(out.end().toBytes(), StandardCharsets.UTF_8);
        return new Event(EVENT, number, version, at, notice.organisation(), null, "", data);
    }

    private static void sums(TraderNotice notice, CanonicalWriter out) {
        out.name("filings").number(notice.filings());
        out.name("refused").number(notice.refused());
        out.name("owed").number(notice.owed());
        out.name("owes").number(notice.owes());
    }
}
