package thongquan.core.duty;

import java.math.BigDecimal;
import thongquan.core.value.Money;

/**
 * The goods classes that bear no fee, as the law writes them: {@code A C F:1000000}, where a class may be free up to a
 * customs value only.
 */
final class FeeFreeClasses {

    private FeeFreeClasses() {}

    /** Whether a declaration of that class and customs value bears no fee. */
    static boolean cover(String written, String goodsClass, Money customsValue) {
        for (var each : written.split(" ", -1)) {
            int colon = each.indexOf(':');
            if (colon < 0 ? each.equals(goodsClass) : each.substring(0, colon).equals(goodsClass)) {
                return colon < 0 || customsValue.amount().compareTo(new BigDecimal(each.substring(colon + 1))) <= 0;
            }
        }
        return false;
    }
}
