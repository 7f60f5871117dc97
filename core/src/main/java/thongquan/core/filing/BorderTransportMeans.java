package thongquan.core.filing;

import static thongquan.core.filing.Element.Presence.REQUIRED;

import org.jspecify.annotations.Nullable;

/** The ship, aircraft, train or vehicle that crosses the border (WCO {@code BorderTransportMeans}). */
public record BorderTransportMeans(
        @Element(
                vi = "Mã phương thức vận chuyển",
                en = "mode of transport",
                max = 1,
                list = "transport-mode",
                presence = REQUIRED,
                tag = "MTC")
        @Nullable
        String modeCode,

        @Element(vi = "Hô hiệu, số hiệu phương tiện", en = "means id", max = 12, tag = "VSC") @Nullable
        String id,

        @Element(vi = "Tên phương tiện", en = "means name", max = 35, tag = "VSN") @Nullable
        String name,

        @Element(vi = "Số chuyến", en = "journey", max = 17) @Nullable
        String journeyId) {}
