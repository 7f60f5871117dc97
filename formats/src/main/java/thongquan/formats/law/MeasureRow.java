package thongquan.formats.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Measure;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.value.CurrencyCode;
import thongquan.core.value.Money;
import thongquan.core.value.UnitCode;

/** Reads a row of rates: a percentage, an amount per unit, both, or {@code KCT} for goods outside the tax. */
final class MeasureRow {

    private static final String NOT_SUBJECT = "KCT";

    /** How a percentage and an amount go together where they do not add up: the higher of the two. */
    private static final String HIGHER = "HIGHER";

    private static final List<TaxKind> TAXES = List.of(TaxKind.values());

    private MeasureRow() {}

    static @Nullable Measure read(Row row) {
        var id = row.required("id");
        var tax = tax(row);
        var hs = row.required("hs");
        if (!hs.isBlank() && !Form.isDigits(hs, 2, 8)) {
            row.note(PackRule.TARIFF_LINE_FORM, hs);
        }
        var schedule = tax == TaxKind.IMPORT_DUTY ? row.required("schedule") : row.text("schedule");
        var producer = row.optional("producer", 35);
        var choice = row.optional("choice", 20);
        var quota = row.word("quota", Measure.Quota.NONE);
        var rate = rate(row);
        var note = row.optional("note", 600);
        var remedyCase = row.spare("remedy_case");
        var sailedFrom = row.spareDate("sailed_from");
        var sailedBefore = row.spareDate("sailed_before");
        var validity = row.validity();
        if (tax == null || rate == null || !row.isSound()) {
            return null;
        }
        return new Measure(
                id,
                tax,
                row.common(hs),
                row.common(schedule),
                row.words("origins"),
                row.words("excluded_origins"),
                producer,
                choice,
                quota,
                rate,
                note == null ? null : row.common(note),
                validity,
                remedyCase.isEmpty() ? null : remedyCase,
                sailedFrom,
                sailedBefore);
    }

    private static @Nullable TaxKind tax(Row row) {
        var name = row.required("tax");
        for (var tax : TAXES) {
            if (tax.name().equals(name)) {
                return tax;
            }
        }
        if (!name.isBlank()) {
            row.note(PackRule.TAX_UNKNOWN, name);
        }
        return null;
    }

    private static @Nullable Rate rate(Row row) {
        var percent = row.text("percent");
        boolean amount = !row.text("amount").isEmpty();
        boolean bare = row.text("currency").isEmpty() && row.text("unit").isEmpty();
        if (percent.equals(NOT_SUBJECT) && !amount && bare) {
            return new Rate.NotSubject();
        }
        if (!amount) {
            if (percent.isEmpty() || !bare) {
                row.note(PackRule.RATE_FORM, percent);
                return null;
            }
            return row.percentage("percent");
        }
        var money = money(row);
        var unit = unit(row, "unit");
        if (money == null || unit == null) {
            return null;
        }
        return perUnit(row, percent, money, unit);
    }

    private static @Nullable Rate perUnit(Row row, String percent, Money money, UnitCode unit) {
        var compound = row.spare("compound");
        if (percent.isEmpty() || !compound.isEmpty() && !compound.equals(HIGHER)) {
            if (!compound.isEmpty()) {
                row.note(PackRule.RATE_FORM, compound);
                return null;
            }
            return new Rate.Specific(money, unit);
        }
        var share = row.number("percent");
        return compound.isEmpty() ? new Rate.Mixed(share, money, unit) : new Rate.Composite(share, money, unit);
    }

    /** The amount of the row in its currency, or null after a note. */
    static @Nullable Money money(Row row) {
        var amount = row.number("amount");
        var currency = currency(row);
        return currency == null ? null : new Money(amount, currency);
    }

    static @Nullable CurrencyCode currency(Row row) {
        var code = row.required("currency");
        if (Form.isLetters(code, 3)) {
            return new CurrencyCode(code);
        }
        if (!code.isBlank()) {
            row.note(PackRule.CURRENCY_UNKNOWN, code);
        }
        return null;
    }

    static @Nullable UnitCode unit(Row row, String column) {
        var code = row.required(column);
        if (Form.isCode(code, 4)) {
            return new UnitCode(code);
        }
        if (!code.isBlank()) {
            row.note(PackRule.UNIT_UNKNOWN, code);
        }
        return null;
    }
}
