package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.IMPORT;
import static thongquan.core.filing.Element.Presence.REQUIRED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of goods (WCO {@code GovernmentAgencyGoodsItem}): what it is, where it is from, how much, at what price. */
public record GoodsItem(
        @Element(vi = "Số thứ tự dòng hàng", en = "item number", max = 4, presence = REQUIRED) @Nullable
        Integer sequence,

        @Element(vi = "Hàng hóa", en = "commodity", presence = REQUIRED) @Nullable
        Commodity commodity,

        @Element(
                vi = "Nước xuất xứ",
                en = "country of origin",
                max = 2,
                list = "country",
                presence = IMPORT,
                tag = "OR")
        @Nullable
        String originCountryCode,

        @Element(vi = "Biểu thuế", en = "tariff schedule", max = 10, list = "tariff-schedule", tag = "ORS") @Nullable
        String tariffScheduleCode,

        @Element(vi = "Mã nhà sản xuất", en = "producer", max = 35) @Nullable
        String producerId,

        @Element(vi = "Số lượng (1)", en = "statistical quantity", presence = REQUIRED, tag = "QN1") @Nullable
        GoodsMeasure statisticalQuantity,

        @Element(vi = "Số lượng (2)", en = "second quantity", tag = "QN2") @Nullable
        GoodsMeasure secondQuantity,

        @Element(vi = "Trị giá hóa đơn", en = "item charge", presence = REQUIRED, tag = "BPR") @Nullable
        Amount itemCharge,

        @Element(vi = "Đơn giá hóa đơn", en = "unit price", tag = "UPR") @Nullable
        Amount unitPrice,

        @Element(vi = "Hàng ngoài hạn ngạch", en = "out of quota", max = 1, list = "out-of-quota", tag = "KWS")
        @Nullable
        String outOfQuotaCode,

        @Element(vi = "Khai thuế", en = "duty, tax and fee claims", max = 6, tag = "TX")
        List<DutyTaxFee> dutyTaxFees,

        @Element(vi = "Giấy phép, chứng nhận của dòng hàng", en = "item documents", max = 99)
        List<AdditionalDocument> additionalDocuments,

        @Element(vi = "Chứng từ trước của dòng hàng", en = "item previous documents", max = 9)
        List<PreviousDocument> previousDocuments,

        @Element(vi = "Căn cứ xuất xứ", en = "origin claim") @Nullable
        OriginClaim originClaim,

        @Element(vi = "Trị giá hải quan của dòng hàng", en = "customs value of the item", tag = "DPR") @Nullable
        Amount declaredCustomsValue,

        @Element(
                vi = "Lý do khai khác kết quả xác định trước",
                en = "reason for declaring otherwise than an advance ruling",
                max = 300)
        @Nullable
        String rulingDeviationReason) {

    public GoodsItem {
        dutyTaxFees = List.copyOf(dutyTaxFees);
        additionalDocuments = List.copyOf(additionalDocuments);
        previousDocuments = List.copyOf(previousDocuments);
    }

    /** An item that says nothing on why it originates or departs from a ruling, and whose value is to be reckoned. */
    public GoodsItem(
            @Nullable Integer sequence,
            @Nullable Commodity commodity,
            @Nullable String originCountryCode,
            @Nullable String tariffScheduleCode,
            @Nullable String producerId,
            @Nullable GoodsMeasure statisticalQuantity,
            @Nullable GoodsMeasure secondQuantity,
            @Nullable Amount itemCharge,
            @Nullable Amount unitPrice,
            @Nullable String outOfQuotaCode,
            List<DutyTaxFee> dutyTaxFees,
            List<AdditionalDocument> additionalDocuments,
            List<PreviousDocument> previousDocuments) {
        this(
                sequence,
                commodity,
                originCountryCode,
                tariffScheduleCode,
                producerId,
                statisticalQuantity,
                secondQuantity,
                itemCharge,
                unitPrice,
                outOfQuotaCode,
                dutyTaxFees,
                additionalDocuments,
                previousDocuments,
                null,
                null,
                null);
    }

    /** The tariff line declared, or null where none was. */
    public @Nullable String classification() {
        return commodity == null ? null : commodity.classificationId();
    }
}
