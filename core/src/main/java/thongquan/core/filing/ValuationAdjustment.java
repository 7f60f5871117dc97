package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** A cost to add to, or take from, the price paid (WCO {@code ValuationAdjustment}; khoản điều chỉnh). */
public record ValuationAdjustment(
        @Element(
                vi = "Mã tên khoản điều chỉnh",
                en = "adjustment title",
                max = 1,
                list = "adjustment-title",
                presence = REQUIRED,
                tag = "VR")
        @Nullable
        String titleCode,

        @Element(
                vi = "Mã phân loại điều chỉnh",
                en = "adjustment class",
                max = 2,
                list = "adjustment-class",
                presence = REQUIRED,
                tag = "VI")
        @Nullable
        String classCode,

        @Element(vi = "Trị giá khoản điều chỉnh", en = "adjustment amount", presence = REQUIRED, tag = "VP") @Nullable
        Amount amount) {}
