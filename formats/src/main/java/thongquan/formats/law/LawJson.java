package thongquan.formats.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Bilingual;

/** Findings of packs and differences between them as JSON, the same on the command line and from a server. */
public final class LawJson {

    private LawJson() {}

    /** Findings, as an array. */
    public static void findings(List<PackFinding> findings, CanonicalWriter out) {
        out.array();
        for (var finding : findings) {
            out.object().name("code").text(finding.code());
            out.name("severity").text(finding.isError() ? "error" : "warning");
            out.name("file").text(finding.file());
            out.name("row").number(finding.row());
            words("message", finding.message(), out);
            out.end();
        }
        out.endArray();
    }

    /** A difference, as an object. */
    public static void difference(PackDifference difference, CanonicalWriter out) {
        out.object();
        fingerprints("from", difference.fromEdition(), difference.fromRules(), out);
        fingerprints("to", difference.toEdition(), difference.toRules(), out);
        out.name("changes").array();
        difference.changes().forEach(change -> change(change, out));
        out.endArray().end();
    }

    private static void fingerprints(String name, String law, String rules, CanonicalWriter out) {
        out.name(name).object();
        out.name("law").text(law);
        out.name("rules").text(rules).end();
    }

    private static void change(LawChange change, CanonicalWriter out) {
        out.object().name("part").text(change.part().name());
        out.name("kind").text(change.kind().name());
        var tax = change.tax();
        if (tax != null) {
            out.name("tax").text(tax.code());
        }
        if (!change.goods().isEmpty()) {
            out.name("goods").text(change.goods());
        }
        out.name("subject").array();
        change.subject().forEach(out::text);
        out.endArray();
        words("name", change.name(), out);
        stand("before", change.before(), out);
        stand("after", change.after(), out);
        out.name("fields").array();
        change.fields().stream().sorted().forEach(field -> out.text(field.name()));
        out.endArray().end();
    }

    private static void stand(String name, LawChange.@Nullable Stand stand, CanonicalWriter out) {
        if (stand == null) {
            return;
        }
        var validity = stand.validity();
        out.name(name).object().name("value").text(stand.value());
        out.name("from").text(validity.from().toString());
        var to = validity.to();
        if (to != null) {
            out.name("to").text(to.toString());
        }
        out.name("known").text(validity.knownSince().toString());
        out.name("basis").text(validity.basis());
        out.name("certainty").text(validity.certainty().name());
        if (!stand.note().isEmpty()) {
            out.name("note").text(stand.note());
        }
        out.end();
    }

    private static void words(String name, Bilingual words, CanonicalWriter out) {
        if (!words.vi().isEmpty() || !words.en().isEmpty()) {
            out.name(name).object().name("vi").text(words.vi());
            out.name("en").text(words.en()).end();
        }
    }
}
