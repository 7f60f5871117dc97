package thongquan.core.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.value.CurrencyCode;

@Rule(
        id = "DEC-145",
        vi = "Trị giá vượt quá mức của tờ khai trị giá thấp.",
        en = "The goods are worth more than a low-value declaration takes.",
        basis = "Circular 191/2015/TT-BTC; Decree 134/2016/ND-CP, Article 29 (as amended)")
final class FormKeepsItsValue extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var form = Form.of(declaration, law);
        var type = declaration.typeCode();
        var most = form == null || type == null ? null : form.attribute("most-value-" + type);
        if (most == null) {
            return;
        }
        var worth = BigDecimal.ZERO;
        for (var item : declaration.goodsItems()) {
            worth = worth.add(dong(item.itemCharge(), law));
        }
        if (worth.compareTo(new BigDecimal(most)) > 0) {
            findings.add(broken("/goodsShipment/goodsItems/0/itemCharge").suggesting("≤ " + most + " VND"));
        }
    }

    /** The amount in dong; nothing where that cannot be told, which is another rule's concern. */
    private static BigDecimal dong(@Nullable Amount amount, LawBook law) {
        if (amount == null || amount.value() == null || amount.currencyCode() == null) {
            return BigDecimal.ZERO;
        }
        if (amount.currencyCode().equals(CurrencyCode.VND.value())) {
            return amount.value();
        }
        var rate = law.exchangeRate(amount.currencyCode());
        return rate == null ? BigDecimal.ZERO : amount.value().multiply(rate.dong());
    }
}
