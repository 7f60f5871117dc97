package thongquan.core.check;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.law.LawBook;
import thongquan.core.law.Units;
import thongquan.core.value.UnitCode;

@Rule(
        id = "DEC-128",
        vi = "Đơn vị tính phải là đơn vị của dòng thuế, hoặc quy đổi được sang đơn vị đó.",
        en = "Count the goods in the unit of the tariff line, or in one that converts to it.",
        basis = "Circular 31/2022/TT-BTC")
final class UnitsAreTheTariffs extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var line = item.classification() == null ? null : law.tariffLine(item.classification());
            if (line == null) {
                continue;
            }
            if (isOther(item.statisticalQuantity(), line.unit(), law)) {
                findings.add(broken(item(i) + "/statisticalQuantity/unitCode")
                        .suggesting(line.unit().value()));
            }
            var second = line.secondUnit();
            if (second != null && item.secondQuantity() == null) {
                findings.add(broken(item(i) + "/secondQuantity").suggesting(second.value()));
            } else if (second != null && isOther(item.secondQuantity(), second, law)) {
                findings.add(broken(item(i) + "/secondQuantity/unitCode").suggesting(second.value()));
            }
        }
    }

    private static boolean isOther(@Nullable GoodsMeasure measure, UnitCode wanted, LawBook law) {
        if (measure == null || measure.unitCode() == null) {
            return false;
        }
        var unit = measure.unitCode();
        return !unit.equals(wanted.value())
                && !acceptsAny(wanted, law)
                && law.code("unit", unit) != null
                && Units.factor(law, new UnitCode(unit), wanted) == null;
    }

    /** Whether the tariff line does not name its unit, so that the goods may be counted in any. */
    private static boolean acceptsAny(UnitCode wanted, LawBook law) {
        var code = law.code("unit", wanted.value());
        return code != null && code.lists("any", "yes");
    }
}
