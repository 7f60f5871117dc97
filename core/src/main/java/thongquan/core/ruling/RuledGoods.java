package thongquan.core.ruling;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.GoodsItem;

/**
 * The goods a ruling is about. The holder's own reference finds their lines by itself; producer and origin narrow that.
 *
 * @param description what they are, as the ruling words it
 * @param ownReferenceId the holder's own reference of the goods, as declared with the commodity; null: none
 * @param producerId who makes them, as declared with the item; null: whoever
 * @param originCountryCode from where they are; null: from wherever
 */
public record RuledGoods(
        String description,
        @Nullable String ownReferenceId,
        @Nullable String producerId,
        @Nullable String originCountryCode) {

    /** Whether the item, of the holder, is of these goods by its own reference, and nothing it says speaks against it. */
    boolean isFoundIn(GoodsItem item) {
        return ownReferenceId != null && isSame(ownReferenceId, own(item)) && !isOther(item, true);
    }

    /** Whether what the item says of itself shows that it is other goods; own references are compared for the holder only. */
    boolean isOther(GoodsItem item, boolean isHolder) {
        return isHolder && differs(ownReferenceId, own(item))
                || differs(producerId, item.producerId())
                || differs(originCountryCode, item.originCountryCode());
    }

    private static boolean differs(@Nullable String ruled, @Nullable String declared) {
        return ruled != null && declared != null && !isSame(ruled, declared);
    }

    private static boolean isSame(String ruled, @Nullable String declared) {
        return declared != null && ruled.equalsIgnoreCase(declared.strip());
    }

    private static @Nullable String own(GoodsItem item) {
        return item.commodity() == null ? null : item.commodity().ownReferenceId();
    }
}
