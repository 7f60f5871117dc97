package thongquan.server.clearance.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Replay;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.party.Caller;

/** Where declarations stand, as JSON. */
final class DeclarationJson {

    private DeclarationJson() {}

    /** State, decision and receipt; risk points are for customs only. */
    static byte[] state(DeclarationSummary found, RecordedEntry newest, Journal journal, Caller caller) {
        var out = new CanonicalWriter();
        out.object().name("number").text(found.number());
        out.name("version").number(found.version());
        standing(found, out);
        out.name("channel").text(found.channel().name());
        out.name("reasonClass").text(found.reasonClass());
        if (caller.isCustoms()) {
            out.name("score").number(found.score());
        }
        out.name("trader").text(found.trader());
        out.name("traderName").text(found.traderName());
        out.name("office").text(found.office());
        out.name("registeredAt").text(found.registeredAt().toString());
        if (found.dueAt() != null) {
            out.name("dueAt").text(found.dueAt().toString());
        }
        out.name("customsValue").number(found.customsValue());
        out.name("payable").number(found.payable());
        out.name("decision").json(newest.decision().array());
        out.name("receipt").json(receipt(newest, journal));
        return out.end().toBytes();
    }

    /** Where a declaration stands, on which revision the next act is ordered, and what keeps its goods. */
    static void standing(DeclarationSummary declaration, CanonicalWriter out) {
        out.name("revision").number(declaration.revision());
        out.name("state").text(declaration.state().name());
        out.name("holds").array();
        declaration.standing().holds().all().stream().sorted().forEach(hold -> out.text(hold.name()));
        out.endArray();
    }

    /** Each version with its filing's and its decision's hash and its receipt. */
    static byte[] versions(List<RecordedEntry> entries, Journal journal) {
        var out = new CanonicalWriter();
        out.array();
        for (var entry : entries) {
            out.object().name("version").number(entry.version());
            out.name("receivedAt").text(entry.receivedAt().toString());
            out.name("sender").text(entry.sender());
            out.name("contentType").text(entry.contentType());
            out.name("filing").text(entry.filing().hash());
            out.name("decision").text(entry.decision().hash());
            out.name("receipt").json(receipt(entry, journal)).end();
        }
        return out.endArray().toBytes();
    }

    /** Whether a decision made again is the recorded one. */
    static byte[] replayed(String number, Replay.Again again) {
        var out = new CanonicalWriter();
        out.object().name("number").text(number);
        out.name("identical").bool(again.identical());
        out.name("decision").text(again.decision().hash());
        out.name("lawBook").text(again.law().fingerprint());
        return out.end().toBytes();
    }

    private static byte[] receipt(RecordedEntry entry, Journal journal) {
        return journal.receipt(entry).toJson().getBytes(StandardCharsets.UTF_8);
    }
}
