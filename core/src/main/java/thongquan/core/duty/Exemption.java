package thongquan.core.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;

/**
 * An exemption or reduction of the law, read from its row in the list of exemptions.
 *
 * @param taxes taxes it relieves
 * @param isAutomatic whether it applies by itself, without being claimed
 * @param mostValue customs value of the declaration up to which it holds, in dong; null: any
 * @param below sum of its taxes below which it holds, in dong: small debts; null: any
 * @param list type of the document that lists the goods exempt; null where none is needed
 */
record Exemption(
        Code row,
        Set<TaxKind> taxes,
        boolean isAutomatic,
        @Nullable BigDecimal mostValue,
        @Nullable BigDecimal below,
        @Nullable String list,
        Relief relief) {

    /** The exemptions of one law book, in its order. */
    record Table(Map<String, Exemption> byCode, List<Exemption> automatic, List<Exemption> smallDebts) {

        static Table of(LawBook law) {
            var byCode = new LinkedHashMap<String, Exemption>();
            for (var row : law.codes("exemption")) {
                byCode.put(row.code(), Exemption.of(row));
            }
            var automatic = new ArrayList<Exemption>();
            var smallDebts = new ArrayList<Exemption>();
            for (var exemption : byCode.values()) {
                if (exemption.isAutomatic) {
                    (exemption.below == null ? automatic : smallDebts).add(exemption);
                }
            }
            return new Table(byCode, automatic, smallDebts);
        }
    }

    private static Exemption of(Code row) {
        var taxes = EnumSet.noneOf(TaxKind.class);
        for (var tax : TaxKind.values()) {
            if (row.lists("tax", tax.code())) {
                taxes.add(tax);
            }
        }
        return new Exemption(
                row,
                taxes,
                "yes".equals(row.attribute("automatic")),
                number(row, "most-value"),
                number(row, "total-tax-below"),
                row.attribute("exemption-list"),
                relief(row));
    }

    private static Relief relief(Code row) {
        var percent = number(row, "reduce-percent");
        var amount = number(row, "reduce-amount");
        var ground = percent == null && amount == null ? Relief.Ground.EXEMPT : Relief.Ground.REDUCED;
        return new Relief(ground, row.code(), row.validity().basis(), percent, amount);
    }

    private static @Nullable BigDecimal number(Code row, String attribute) {
        var text = row.attribute(attribute);
        return text == null ? null : new BigDecimal(text);
    }

    /** Whether goods of that class in a declaration of that customs value may have it. */
    boolean fits(@Nullable String goodsClass, Money customsValue) {
        return (row.attribute("goods-class") == null || goodsClass != null && row.lists("goods-class", goodsClass))
                && (mostValue == null || customsValue.amount().compareTo(mostValue) <= 0);
    }

    /** Whether all the taxes it relieves come to so little, and to something, that they fall away. */
    boolean isAbove(Map<TaxKind, Money> owed) {
        var sum = Money.NO_DONG;
        for (var tax : taxes) {
            var part = owed.get(tax);
            sum = part == null ? sum : sum.plus(part);
        }
        return below != null && sum.signum() > 0 && sum.amount().compareTo(below) < 0;
    }
}
