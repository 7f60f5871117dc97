package thongquan.formats.law;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.BankQuote;
import thongquan.core.law.OriginProof;
import thongquan.core.law.OriginRule;
import thongquan.core.law.PriceBand;
import thongquan.core.value.Money;

/** Reads the rows on origin and on prices; each gives null after a note. */
final class OriginRow {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private OriginRow() {}

    static @Nullable OriginProof proof(Row row) {
        var document = row.required("document");
        var issuer = row.word("issuer", OriginProof.Issuer.AUTHORITY);
        int months = row.integer("months");
        if (row.isSound() && months == 0) {
            row.note(PackRule.NUMBER_FORM, row.text("months"));
        }
        Money threshold = null;
        if (!row.text("threshold").isEmpty()) {
            var currency = MeasureRow.currency(row);
            threshold = currency == null ? null : new Money(row.number("threshold"), currency);
        }
        var late = row.required("late");
        var validity = row.validity();
        return row.isSound() ? new OriginProof(document, issuer, months, threshold, late, validity) : null;
    }

    static @Nullable OriginRule rule(Row row) {
        var id = row.required("id");
        row.required("schedules");
        var hs = prefix(row);
        var criteria = row.required("criteria");
        var ways = OriginRule.ways(criteria);
        if (ways.isEmpty() && !criteria.isBlank()) {
            row.note(PackRule.CRITERIA_FORM, criteria);
        }
        for (var way : ways) {
            var percent = way.percent();
            if (percent != null && percent.compareTo(HUNDRED) > 0) {
                row.note(PackRule.CRITERIA_FORM, criteria);
            }
        }
        var tolerance = row.text("de_minimis").isEmpty() ? null : row.number("de_minimis");
        var vi = row.required("vi");
        var en = row.required("en");
        var validity = row.validity();
        return row.isSound() ? new OriginRule(id, row.words("schedules"), hs, ways, tolerance, vi, en, validity) : null;
    }

    static @Nullable PriceBand band(Row row) {
        var id = row.required("id");
        row.required("hs");
        var hs = prefix(row);
        var unit = MeasureRow.unit(row, "unit");
        var low = row.number("low");
        var high = row.number("high");
        var currency = MeasureRow.currency(row);
        if (row.isSound() && high.compareTo(low) <= 0) {
            row.note(PackRule.BAND_FORM, row.text("low") + " – " + row.text("high"));
        }
        var source = row.required("source");
        var validity = row.validity();
        return unit == null || currency == null || !row.isSound()
                ? null
                : new PriceBand(id, hs, row.words("origins"), unit, low, high, currency, source, validity);
    }

    static @Nullable BankQuote quote(Row row) {
        var day = row.date("day");
        var currency = MeasureRow.currency(row);
        var dong = row.number("dong");
        var validity = row.validity();
        return currency == null || !row.isSound() ? null : new BankQuote(day, currency, dong, validity);
    }

    /** The digits of the goods; none where the row is for all goods. */
    private static String prefix(Row row) {
        var hs = row.text("hs");
        if (!hs.isEmpty() && !Form.isDigits(hs, 2, 8)) {
            row.note(PackRule.TARIFF_LINE_FORM, hs);
        }
        return hs;
    }
}
