package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/**
 * What the declarant claims about one tax of an item (WCO {@code DutyTaxFee}): which of several measures of the tariff
 * line fits his goods, or which exemption he claims.
 */
public record DutyTaxFee(
        @Element(vi = "Loại thuế", en = "tax kind", max = 10, list = "tax-kind", presence = REQUIRED, tag = "TX")
        @Nullable
        String typeCode,

        @Element(vi = "Mã áp dụng thuế suất", en = "measure claimed", max = 20) @Nullable
        String measureCode,

        @Element(vi = "Mã miễn, giảm, không chịu thuế", en = "exemption", max = 5, list = "exemption", tag = "RE")
        @Nullable
        String exemptionCode) {}
