package thongquan.core.check;

import java.util.regex.Pattern;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-106",
        vi = "Số container không đúng chữ số kiểm tra ISO 6346.",
        en = "The container number fails its ISO 6346 check digit.",
        basis = "ISO 6346",
        severity = Severity.WARNING)
final class ContainerNumbersCheck extends DeclarationRule {

    private static final Pattern FORM = Pattern.compile("[A-Z]{4}[0-9]{7}");

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var shipment = declaration.goodsShipment();
        if (shipment == null || shipment.consignment() == null) {
            return;
        }
        var containers = shipment.consignment().transportEquipments();
        for (int i = 0; i < containers.size(); i++) {
            var id = containers.get(i).id();
            if (id != null && FORM.matcher(id).matches() && checkDigit(id) != id.charAt(10) - '0') {
                findings.add(broken("/goodsShipment/consignment/transportEquipments/" + i + "/id")
                        .suggesting(id.substring(0, 10) + checkDigit(id)));
            }
        }
    }

    /** Letters count from 10 and leave the multiples of 11 out; each place weighs twice the one before. */
    private static int checkDigit(String id) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            char c = id.charAt(i);
            int value = c <= '9' ? c - '0' : 10 + (c - 'A') + (c - 'A' + 9) / 10;
            sum += value << i;
        }
        return sum % 11 % 10;
    }
}
