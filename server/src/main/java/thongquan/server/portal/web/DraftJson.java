package thongquan.server.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.decision.FindingJson;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftCheck;
import thongquan.server.portal.lodging.DraftFields;
import thongquan.server.portal.lodging.DraftTables;
import thongquan.server.portal.lodging.Drafts;
import thongquan.server.portal.lodging.RowFinding;

/** Drafts as JSON: what they are, and every finding, with its row and column where a table was sent. */
final class DraftJson {

    private DraftJson() {}

    static byte[] list(List<Draft> list, Drafts drafts) {
        var out = new CanonicalWriter();
        out.object().name("drafts").array();
        for (var draft : list) {
            out.object();
            head(draft, drafts, out);
            out.end();
        }
        return out.endArray().end().toBytes();
    }

    static byte[] checked(DraftCheck check, Drafts drafts, DraftTables.@Nullable Filled filled) {
        var out = new CanonicalWriter();
        out.object();
        head(check.draft(), drafts, out);
        out.name("isSound").bool(check.isSound());
        if (check.estimate() != null) {
            out.name("payable").number(check.estimate().payable().amount());
        }
        out.name("findings").array();
        check.findings().forEach(finding -> FindingJson.write(finding, out));
        out.endArray();
        if (filled != null) {
            out.name("table").array();
            filled.findings().forEach(finding -> FindingJson.write(finding, out));
            out.endArray();
            out.name("rows").array();
            RowFinding.of(check, filled).forEach(each -> row(each, out));
            out.endArray();
        }
        return out.end().toBytes();
    }

    private static void row(RowFinding each, CanonicalWriter out) {
        out.object().name("row").number(each.row()).name("column").number(each.column());
        out.name("code").text(each.finding().code());
        out.name("pointer").text(each.finding().pointer()).end();
    }

    private static void head(Draft draft, Drafts drafts, CanonicalWriter out) {
        out.name("id").text(draft.id());
        out.name("source").text(draft.source().name());
        out.name("items").number(draft.fields().count(DraftFields.ITEMS));
        out.name("changedBy").text(draft.changedBy());
        out.name("changedAt").text(draft.changedAt().toString());
        out.name("expiresAt").text(drafts.expiry(draft).toString());
    }
}
