package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** Which party bears which cost (WCO {@code TradeTerms}): the delivery term, and whether the price is paid at all. */
public record TradeTerms(
        @Element(
                vi = "Điều kiện giá",
                en = "delivery term",
                max = 3,
                list = "delivery-term",
                presence = REQUIRED,
                tag = "IP2")
        @Nullable
        String conditionCode,

        @Element(
                vi = "Phân loại giá hóa đơn",
                en = "price kind",
                max = 1,
                list = "price-kind",
                presence = REQUIRED,
                tag = "IP1")
        @Nullable
        String priceKindCode,

        @Element(vi = "Địa điểm giao hàng", en = "delivery place", max = 35) @Nullable
        String locationName) {}
