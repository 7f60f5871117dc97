package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** What the goods are (WCO {@code Commodity} with its {@code Classification}). */
public record Commodity(
        @Element(
                vi = "Mã số hàng hóa",
                en = "tariff line (HS)",
                max = 8,
                list = "tariff-line",
                presence = REQUIRED,
                tag = "CMD")
        @Nullable
        String classificationId,

        @Element(vi = "Mô tả hàng hóa", en = "description of goods", max = 600, presence = REQUIRED, tag = "CMN")
        @Nullable
        String description,

        @Element(vi = "Mã quản lý riêng", en = "own reference", max = 7, tag = "GZC") @Nullable
        String ownReferenceId) {}
