package thongquan.core.check;

import java.util.Objects;
import java.util.stream.Stream;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-122",
        vi = "Bảo lãnh gồm đủ bốn thành phần: ngân hàng, năm, ký hiệu, số; và đi cùng mã thời hạn A hoặc B.",
        en = "A guarantee is named by bank, year, series and number together, and goes with payment term A or B.",
        basis = "Circular 38/2015/TT-BTC, Article 43")
final class GuaranteeIsComplete extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var payment = declaration.dutyPayment();
        if (payment == null) {
            return;
        }
        var given = Stream.of(
                        payment.guaranteeBankCode(),
                        payment.guaranteeYear(),
                        payment.guaranteeSeries(),
                        payment.guaranteeNumber())
                .filter(Objects::nonNull)
                .count();
        var secured = "A".equals(payment.termCode()) || "B".equals(payment.termCode());
        if (given != 0 && given != 4 || secured && given == 0) {
            findings.add(broken("/dutyPayment/guaranteeNumber"));
        } else if (given == 4 && !secured) {
            findings.add(broken("/dutyPayment/termCode"));
        }
    }
}
