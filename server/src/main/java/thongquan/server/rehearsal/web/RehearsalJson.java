package thongquan.server.rehearsal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.rehearsal.ChangedFiling;
import thongquan.server.rehearsal.RecordedRehearsal;
import thongquan.server.rehearsal.RehearsalOrder;
import thongquan.server.rehearsal.TraderNotice;

/** Rehearsals, filings and notices as the API gives them. */
final class RehearsalJson {

    private RehearsalJson() {}

    static byte[] one(RecordedRehearsal rehearsal) {
        var out = new CanonicalWriter();
        members(rehearsal, out.object());
        var report = rehearsal.report();
        if (report != null) {
            out.name("report").json(report.array());
        }
        return out.end().toBytes();
    }

    static byte[] list(List<RecordedRehearsal> rehearsals) {
        var out = new CanonicalWriter();
        out.object().name("rehearsals").array();
        rehearsals.forEach(each -> members(each, out.object()).end());
        return out.endArray().end().toBytes();
    }

    private static CanonicalWriter members(RecordedRehearsal rehearsal, CanonicalWriter out) {
        out.name("id").text(rehearsal.id());
        order(rehearsal.order(), out);
        out.name("state").text(rehearsal.state().name());
        out.name("progress").number(rehearsal.progress());
        out.name("startedBy").text(rehearsal.startedBy());
        out.name("startedAt").text(rehearsal.startedAt().toString());
        var finished = rehearsal.finishedAt();
        if (finished != null) {
            out.name("finishedAt").text(finished.toString());
        }
        var notified = rehearsal.notifiedAt();
        if (notified != null) {
            out.name("notifiedAt").text(notified.toString());
        }
        var listed = rehearsal.listedAt();
        if (listed != null) {
            out.name("listedAt").text(listed.toString());
        }
        return out;
    }

    private static void order(RehearsalOrder order, CanonicalWriter out) {
        out.name("kind").text(order.kind().name()).name("law").text(order.law());
        out.name("against").text(order.against().name());
        out.name("date").text(order.date().toString());
        out.name("since").text(order.since().toString());
        out.name("until").text(order.until().toString());
    }

    static byte[] filings(List<ChangedFiling> filings, long total) {
        var out = new CanonicalWriter();
        out.object().name("total").number(total).name("filings").array();
        filings.forEach(each -> filing(each, out));
        return out.endArray().end().toBytes();
    }

    private static void filing(ChangedFiling filing, CanonicalWriter out) {
        out.object().name("number").text(filing.number()).name("trader").text(filing.trader());
        out.name("outcome").text(filing.outcome().name());
        out.name("before").number(filing.owed()).name("after").number(filing.owes());
        out.name("difference").number(filing.difference());
        out.name("detail")
                .json(filing.detail().getBytes(StandardCharsets.UTF_8))
                .end();
    }

    static byte[] notices(List<TraderNotice> notices) {
        var out = new CanonicalWriter();
        out.object().name("notices").array();
        notices.forEach(each -> notice(each, out.object()).end());
        return out.endArray().end().toBytes();
    }

    static byte[] notice(TraderNotice notice, List<ChangedFiling> filings) {
        var out = new CanonicalWriter();
        notice(notice, out.object()).name("changes").array();
        filings.forEach(each -> filing(each, out));
        return out.endArray().end().toBytes();
    }

    private static CanonicalWriter notice(TraderNotice notice, CanonicalWriter out) {
        out.name("rehearsal").text(notice.rehearsal());
        order(notice.order(), out);
        out.name("sentAt").text(notice.sentAt().toString());
        out.name("filings").number(notice.filings()).name("refused").number(notice.refused());
        out.name("before").number(notice.owed()).name("after").number(notice.owes());
        return out.name("difference").number(notice.owes() - notice.owed());
    }
}
