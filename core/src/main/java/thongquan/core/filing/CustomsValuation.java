package thongquan.core.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the customs value is built (WCO {@code CustomsValuation}): method, freight, insurance and adjustments. */
public record CustomsValuation(
        @Element(
                vi = "Mã phân loại khai trị giá",
                en = "valuation method",
                max = 1,
                list = "valuation-method",
                tag = "VD1")
        @Nullable
        String methodCode,

        @Element(vi = "Mã loại phí vận chuyển", en = "freight code", max = 1, list = "freight-code", tag = "FR1")
        @Nullable
        String freightCode,

        @Element(vi = "Phí vận chuyển", en = "freight charge", tag = "FR3") @Nullable
        Amount freightCharge,

        @Element(vi = "Mã loại bảo hiểm", en = "insurance code", max = 1, list = "insurance-code", tag = "IN1")
        @Nullable
        String insuranceCode,

        @Element(vi = "Phí bảo hiểm", en = "insurance charge", tag = "IN3") @Nullable
        Amount insuranceCharge,

        @Element(vi = "Các khoản điều chỉnh", en = "valuation adjustments", max = 5, tag = "VR")
        List<ValuationAdjustment> adjustments,

        @Element(vi = "Chi tiết khai trị giá", en = "valuation details", max = 840, tag = "VLD") @Nullable
        String details,

        @Element(
                vi = "Quan hệ đặc biệt giữa người mua và người bán",
                en = "relation of buyer and seller",
                max = 1,
                list = "party-affiliation")
        @Nullable
        String affiliationCode) {

    /** A valuation of parties that are not related. */
    public CustomsValuation(
            @Nullable String methodCode,
            @Nullable String freightCode,
            @Nullable Amount freightCharge,
            @Nullable String insuranceCode,
            @Nullable Amount insuranceCharge,
            List<ValuationAdjustment> adjustments,
            @Nullable String details) {
        this(methodCode, freightCode, freightCharge, insuranceCode, insuranceCharge, adjustments, details, null);
    }

    public CustomsValuation {
        adjustments = List.copyOf(adjustments);
    }
}
