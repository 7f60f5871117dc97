package thongquan.core.ruling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.canonical.Sha256;

/**
 * An advance ruling (thông báo kết quả xác định trước): binding at every office from its day on, until it runs out or is
 * void (Customs Law 54/2014/QH13, Article 28; Decree 08/2015/ND-CP, Articles 23 and 24).
 *
 * @param number as quoted in declarations
 * @param holder tax code of the trader who asked
 * @param bindsAll whether any trader with such goods may rely on it, not the holder only
 * @param from first day of validity
 * @param to last day of validity
 * @param knownSince the day it was signed
 * @param basis article and instrument it rests on
 * @param voiding null while it is not void
 */
public record AdvanceRuling(
        String number,
        String holder,
        boolean bindsAll,
        RuledGoods goods,
        Ruled ruled,
        LocalDate from,
        LocalDate to,
        LocalDate knownSince,
        String basis,
        @Nullable Voiding voiding) {

    public AdvanceRuling {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + " before it starts on " + from);
        }
    }

    /**
     * That a ruling came to its end early.
     *
     * @param from first day on which it does not hold
     * @param knownSince the day that was written down
     * @param reason what changed: the law, or the goods
     */
    public record Voiding(LocalDate from, LocalDate knownSince, String reason) {}

    /** On what it rules. */
    public RulingKind kind() {
        return ruled.kind();
    }

    /** Whether it binds on that day as known on that other day. */
    public boolean holds(LocalDate day, LocalDate known) {
        return !knownSince.isAfter(known)
                && !from.isAfter(day)
                && !to.isBefore(day)
                && (voiding == null
                        || voiding.knownSince().isAfter(known)
                        || voiding.from().isAfter(day));
    }

    /** The last day on which it binds, as far as is known. */
    public LocalDate lastDay() {
        return voiding == null || voiding.from().isAfter(to)
                ? to
                : voiding.from().minusDays(1);
    }

    /** The same ruling before it became void. */
    public AdvanceRuling asSigned() {
        return voiding == null
                ? this
                : new AdvanceRuling(number, holder, bindsAll, goods, ruled, from, to, knownSince, basis, null);
    }

    /** Names the ruling as known at one moment: SHA-256 over all it says. */
    public String fingerprint() {
        var out = new CanonicalWriter(512);
        out.object().name("number").text(number).name("holder").text(holder);
        out.name("bindsAll").bool(bindsAll).name("goods").text(goods.description());
        optional(out, "ownReference", goods.ownReferenceId());
        optional(out, "producer", goods.producerId());
        optional(out, "origin", goods.originCountryCode());
        out.name("kind").text(kind().name()).name("says").text(ruled.says());
        out.name("from").text(from.toString()).name("to").text(to.toString());
        out.name("knownSince").text(knownSince.toString()).name("basis").text(basis);
        if (voiding != null) {
            out.name("voidFrom").text(voiding.from().toString());
            out.name("voidKnownSince").text(voiding.knownSince().toString());
            out.name("voidReason").text(voiding.reason());
        }
        return Sha256.hex(out.end().toBytes());
    }

    private static void optional(CanonicalWriter out, String name, @Nullable String value) {
        if (value != null) {
            out.name(name).text(value);
        }
    }
}
