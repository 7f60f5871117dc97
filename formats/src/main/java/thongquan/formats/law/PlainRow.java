package thongquan.formats.law;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Code;
import thongquan.core.law.Deadline;
import thongquan.core.law.ExchangeRate;
import thongquan.core.law.Fee;
import thongquan.core.law.Holiday;
import thongquan.core.law.Parameter;
import thongquan.core.law.TariffLine;
import thongquan.core.value.HsCode;

/** Reads the rows that are little more than names with dates; each gives null after a note. */
final class PlainRow {

    private PlainRow() {}

    static @Nullable TariffLine tariffLine(Row row) {
        var code = row.required("code");
        if (!code.isBlank() && !HsCode.isHsCode(code)) {
            row.note(PackRule.TARIFF_LINE_FORM, code);
        }
        var vi = row.required("vi");
        var en = row.required("en");
        var unit = MeasureRow.unit(row, "unit");
        var second = row.text("second_unit").isEmpty() ? null : MeasureRow.unit(row, "second_unit");
        var validity = row.validity();
        return unit == null || !row.isSound() ? null : new TariffLine(new HsCode(code), vi, en, unit, second, validity);
    }

    /** A member of the code list that the file is named after. */
    static @Nullable Code code(Row row) {
        var file = row.file();
        var list = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
        var code = row.required("code");
        var vi = row.required("vi");
        var en = row.required("en");
        var attributes = attributes(row);
        var validity = row.validity();
        return row.isSound() ? new Code(list, code, vi, en, attributes, validity) : null;
    }

    private static Map<String, String> attributes(Row row) {
        var attributes = new LinkedHashMap<String, String>();
        var text = row.text("attributes");
        if (text.isEmpty()) {
            return attributes;
        }
        for (var pair : text.split(";", -1)) {
            int sign = pair.indexOf('=');
            if (sign < 1
                    || sign == pair.length() - 1
                    || attributes.putIfAbsent(pair.substring(0, sign), pair.substring(sign + 1)) != null) {
                row.note(PackRule.ATTRIBUTES_FORM, pair);
            }
        }
        return attributes;
    }

    static @Nullable ExchangeRate exchangeRate(Row row) {
        var currency = MeasureRow.currency(row);
        var dong = row.number("dong");
        if (row.isSound() && dong.signum() == 0) {
            row.note(PackRule.NUMBER_FORM, row.text("dong"));
        }
        var validity = row.validity();
        return currency == null || !row.isSound() ? null : new ExchangeRate(currency, dong, validity);
    }

    static @Nullable Deadline deadline(Row row) {
        var code = row.required("code");
        int amount = row.integer("amount");
        var unit = row.word("unit", Deadline.Unit.DAY);
        var vi = row.required("vi");
        var en = row.required("en");
        var validity = row.validity();
        return row.isSound() ? new Deadline(code, amount, unit, vi, en, validity) : null;
    }

    static @Nullable Fee fee(Row row) {
        var code = row.required("code");
        var amount = MeasureRow.money(row);
        var vi = row.required("vi");
        var en = row.required("en");
        var validity = row.validity();
        return amount == null || !row.isSound() ? null : new Fee(code, amount, vi, en, validity);
    }

    static @Nullable Parameter parameter(Row row) {
        var name = row.required("name");
        var value = row.required("value");
        if (row.isSound() && !ParameterForm.allows(name, value)) {
            row.note(PackRule.PARAMETER_FORM, name + " = " + value);
        }
        var validity = row.validity();
        return row.isSound() ? new Parameter(name, value, validity) : null;
    }

    static @Nullable Holiday holiday(Row row) {
        var day = row.date("day");
        var vi = row.required("vi");
        var en = row.required("en");
        var validity = row.validity();
        return row.isSound() ? new Holiday(day, vi, en, validity) : null;
    }
}
