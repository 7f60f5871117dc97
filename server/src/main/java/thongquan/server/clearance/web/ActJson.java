package thongquan.server.clearance.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Bilingual;
import thongquan.core.decision.FindingJson;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActOrder;
import thongquan.core.lifecycle.FieldChange;
import thongquan.core.lifecycle.TaxChange;
import thongquan.core.receipt.Receipt;
import thongquan.server.clearance.ActRecord;
import thongquan.server.clearance.Amending;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Proposal;
import thongquan.server.party.Caller;

/** Acts on declarations, as JSON. */
final class ActJson {

    private ActJson() {}

    /** What was done, what may be done now by the caller, and what waits for a second person. */
    static byte[] list(
            DeclarationSummary declaration,
            List<ActRecord> done,
            List<Act> open,
            List<Proposal> proposals,
            LawBook law,
            Caller caller) {
        var out = new CanonicalWriter();
        out.object();
        standing(declaration, out);
        out.name("done").array();
        done.forEach(act -> write(act, law, caller, out));
        out.endArray().name("open").array();
        for (var act : open) {
            out.object().name("act").text(act.name());
            names(law.code(ActOrder.ACTS, act.name()), out);
            out.name("secondPerson").bool(ActOrder.needsSecond(act, law));
            out.name("reasons").array();
            for (var reason : ActOrder.reasons(act, law)) {
                out.object().name("code").text(reason.code());
                names(reason, out);
                out.end();
            }
            out.endArray().end();
        }
        out.endArray().name("proposals").array();
        if (caller.isCustoms()) {
            proposals.forEach(proposal -> write(proposal, out));
        }
        return out.endArray().end().toBytes();
    }

    /** An act done: the declaration as it stands now, and the receipt. */
    static byte[] done(DeclarationSummary declaration, Receipt receipt) {
        var out = new CanonicalWriter();
        out.object();
        standing(declaration, out);
        out.name("receipt").json(receipt.toJson().getBytes(StandardCharsets.UTF_8));
        return out.end().toBytes();
    }

    /** A proposal that waits for another person. */
    static byte[] proposed(Proposal proposal) {
        var out = new CanonicalWriter();
        write(proposal, out);
        return out.toBytes();
    }

    /** What an amendment would do. */
    static byte[] preview(Amending.Preview preview) {
        var out = new CanonicalWriter();
        out.object().name("lawful").bool(preview.isLawful());
        out.name("toAccept").bool(preview.toAccept());
        changes(preview.changes(), out);
        taxes(preview.taxes(), out);
        out.name("findings").array();
        preview.findings().forEach(finding -> FindingJson.write(finding, out));
        return out.endArray().end().toBytes();
    }

    /** What one version says otherwise than another, and what each tax came to. */
    static byte[] changes(List<FieldChange> changes, List<TaxChange> taxes) {
        var out = new CanonicalWriter();
        out.object();
        changes(changes, out);
        taxes(taxes, out);
        return out.end().toBytes();
    }

    private static void changes(List<FieldChange> changes, CanonicalWriter out) {
        out.name("changes").array();
        for (var change : changes) {
            out.object().name("pointer").text(change.pointer());
            optional("before", change.before(), out);
            optional("after", change.after(), out);
            out.end();
        }
        out.endArray();
    }

    private static void taxes(List<TaxChange> taxes, CanonicalWriter out) {
        out.name("taxes").array();
        for (var tax : taxes) {
            out.object().name("tax").text(tax.tax());
            out.name("before").number(tax.before().amount());
            out.name("after").number(tax.after().amount());
            out.name("difference").number(tax.difference().amount()).end();
        }
        out.endArray();
    }

    private static void standing(DeclarationSummary declaration, CanonicalWriter out) {
        out.name("number").text(declaration.number());
        out.name("version").number(declaration.version());
        DeclarationJson.standing(declaration, out);
        out.name("channel").text(declaration.channel().name());
        if (declaration.dueAt() != null) {
            out.name("dueAt").text(declaration.dueAt().toString());
        }
        optional("clock", declaration.timer(), out);
    }

    private static void write(ActRecord act, LawBook law, Caller caller, CanonicalWriter out) {
        out.object().name("revision").number(act.revision());
        out.name("act").text(act.act().name());
        out.name("event").text(act.act().event());
        out.name("version").number(act.version());
        out.name("at").text(act.at().toString());
        out.name("role").text(act.byRole());
        // Which officer it was is customs' own business; the trader deals with the office.
        if (caller.isCustoms() || "TRADER".equals(act.byRole())) {
            out.name("by").text(act.byName());
            optional("second", act.second(), out);
        }
        if (caller.isCustoms() || !ActOrder.isInternal(act.act(), law)) {
            optional("reason", act.reason(), out);
            optional("note", act.note(), out);
        }
        out.name("before").text(act.before().status().name());
        out.name("after").text(act.after().status().name());
        optional("dueAt", act.due() == null ? null : act.due().toString(), out);
        out.end();
    }

    private static void write(Proposal proposal, CanonicalWriter out) {
        out.object().name("id").text(proposal.id());
        out.name("number").text(proposal.number());
        out.name("revision").number(proposal.revision());
        out.name("act").text(proposal.act().name());
        out.name("by").text(proposal.by().name());
        out.name("at").text(proposal.at().toString());
        optional("reason", proposal.reason(), out);
        optional("note", proposal.note(), out);
        out.end();
    }

    private static void names(@Nullable Code code, CanonicalWriter out) {
        var names = code == null ? new Bilingual("", "") : new Bilingual(code.vi(), code.en());
        out.name("name")
                .object()
                .name("vi")
                .text(names.vi())
                .name("en")
                .text(names.en())
                .end();
    }

    private static void optional(String name, @Nullable String value, CanonicalWriter out) {
        if (value != null) {
            out.name(name).text(value);
        }
    }
}
