package thongquan.server.rehearsal;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.decision.FindingJson;
import thongquan.core.duty.AssessedTax;
import thongquan.core.rehearsal.Difference;
import thongquan.core.rehearsal.LineDifference;

/** A difference as it is kept: the words it is found by, and its lines and findings as JSON. */
final class DetailJson {

    private DetailJson() {}

    static ChangedFiling of(Difference difference) {
        Set<String> hs = new TreeSet<>();
        Set<String> taxes = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        for (var line : difference.lines()) {
            hs.add(line.hs());
            taxes.add(line.tax().code());
        }
        difference.errors().forEach(error -> rules.add(error.code()));
        var filing = difference.filing();
        return new ChangedFiling(
                filing.number(),
                filing.trader(),
                filing.traderName(),
                difference.outcome(),
                difference.owed().amount().longValueExact(),
                difference.owes().amount().longValueExact(),
                words(hs),
                words(taxes),
                words(rules),
                new CanonicalBytes(json(difference)).text());
    }

    private static String words(Set<String> words) {
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }

    private static byte[] json(Difference difference) {
        var out = new CanonicalWriter();
        out.object().name("lines").array();
        difference.lines().forEach(line -> line(line, out));
        out.endArray().name("findings").array();
        difference.errors().forEach(error -> FindingJson.write(error, out));
        return out.endArray().end().toBytes();
    }

    private static void line(LineDifference line, CanonicalWriter out) {
        out.object().name("item").number(line.sequence()).name("hs").text(line.hs());
        out.name("tax").text(line.tax().code()).name("cause").text(line.cause().name());
        out.name("before")
                .number(line.before().amount())
                .name("after")
                .number(line.after().amount());
        term("was", line.was(), out);
        term("now", line.now(), out);
        out.end();
    }

    private static void term(String name, @Nullable AssessedTax tax, CanonicalWriter out) {
        if (tax == null) {
            return;
        }
        var measure = tax.measure();
        out.name(name).object().name("measure").text(measure.id());
        out.name("rate").text(measure.rate().toString());
        out.name("basis").text(measure.validity().basis());
        var relief = tax.relief();
        if (relief != null) {
            out.name("relief").text(relief.code()).name("reliefBasis").text(relief.basis());
        }
        out.end();
    }
}
