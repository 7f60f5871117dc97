package thongquan.core.valuation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.law.LawBook;
import thongquan.core.law.PriceBand;
import thongquan.core.law.Units;
import thongquan.core.value.CurrencyCode;

/** Where the customs value of a unit of an item lies to the band such goods usually keep to. */
public enum PricePosition {
    /** No band is known, or the quantity or currency does not convert to it. */
    UNKNOWN,
    BELOW,
    WITHIN,
    ABOVE;

    /** The band for the item, or null where none is known. */
    public static @Nullable PriceBand band(GoodsItem item, LawBook law) {
        var hs = item.classification();
        var origin = item.originCountryCode();
        return hs == null ? null : law.priceBand(hs, origin == null ? "" : origin);
    }

    /** The position of the item's customs value in dong. */
    public static PricePosition of(GoodsItem item, BigDecimal customsValue, @Nullable PriceBand band, LawBook law) {
        var counted = band == null ? null : quantity(item, band, law);
        if (band == null || counted == null) {
            return UNKNOWN;
        }
        var dong = BigDecimal.ONE;
        if (!band.currency().equals(CurrencyCode.VND)) {
            var rate = law.exchangeRate(band.currency().value());
            if (rate == null) {
                return UNKNOWN;
            }
            dong = rate.dong();
        }
        var unit = dong.multiply(counted);
        if (customsValue.compareTo(band.low().multiply(unit)) < 0) {
            return BELOW;
        }
        return customsValue.compareTo(band.high().multiply(unit)) > 0 ? ABOVE : WITHIN;
    }

    private static @Nullable BigDecimal quantity(GoodsItem item, PriceBand band, LawBook law) {
        for (var measure : new @Nullable GoodsMeasure[] {item.statisticalQuantity(), item.secondQuantity()}) {
            if (measure != null && measure.value() != null && measure.value().signum() > 0) {
                var converted = Units.convert(law, measure.quantity(), band.unit());
                if (converted != null) {
                    return converted.value();
                }
            }
        }
        return null;
    }
}
