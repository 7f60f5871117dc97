package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.IMPORT;
import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moves under one declaration (WCO {@code GoodsShipment}): the trade, the transport and up to 9,999 goods items. */
public record GoodsShipment(
        @Element(vi = "Người xuất khẩu", en = "exporter", presence = REQUIRED, tag = "EPC") @Nullable
        Party exporter,

        @Element(vi = "Người nhập khẩu", en = "importer", presence = REQUIRED, tag = "IMC") @Nullable
        Party importer,

        @Element(vi = "Nước xuất khẩu", en = "export country", max = 2, list = "country", presence = IMPORT) @Nullable
        String exportCountryCode,

        @Element(
                vi = "Nước đến",
                en = "destination country",
                max = 2,
                list = "country",
                presence = Element.Presence.EXPORT)
        @Nullable
        String destinationCountryCode,

        @Element(vi = "Vận chuyển", en = "consignment", presence = REQUIRED) @Nullable
        Consignment consignment,

        @Element(vi = "Điều kiện giao hàng", en = "trade terms", presence = REQUIRED) @Nullable
        TradeTerms tradeTerms,

        @Element(vi = "Hóa đơn", en = "invoice", presence = REQUIRED) @Nullable
        Invoice invoice,

        @Element(vi = "Trị giá hải quan", en = "customs valuation") @Nullable
        CustomsValuation customsValuation,

        @Element(vi = "Chứng từ trước", en = "previous documents", max = 99)
        List<PreviousDocument> previousDocuments,

        @Element(vi = "Dòng hàng", en = "goods items", max = 9999, presence = REQUIRED)
        List<GoodsItem> goodsItems) {

    public GoodsShipment {
        previousDocuments = List.copyOf(previousDocuments);
        goodsItems = List.copyOf(goodsItems);
    }
}
