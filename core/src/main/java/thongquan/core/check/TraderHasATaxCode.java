package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.value.PartyId;

@Rule(
        id = "DEC-103",
        vi = "Khai mã số thuế 10 hoặc 13 chữ số của người nhập khẩu (xuất khẩu) Việt Nam.",
        en = "Give the Vietnamese trader by his tax code of 10 or 13 digits.",
        basis = "Circular 38/2015/TT-BTC, Annex II, parties (as amended)")
final class TraderHasATaxCode extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var trader = declaration.trader();
        if (trader == null) {
            return;
        }
        var pointer = declaration.isExport() ? "/goodsShipment/exporter/id" : "/goodsShipment/importer/id";
        var id = trader.id();
        if (id == null || !PartyId.isTaxCode(id)) {
            findings.add(broken(pointer));
        }
    }
}
