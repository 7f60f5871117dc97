package thongquan.core.law;

import org.jspecify.annotations.Nullable;
import thongquan.core.value.HsCode;
import thongquan.core.value.UnitCode;

/** A line of the national tariff: what the goods are called and in which units they are counted. */
public record TariffLine(
        HsCode code,
        String vi,
        String en,
        UnitCode unit,
        @Nullable UnitCode secondUnit,
        Validity validity) {}
