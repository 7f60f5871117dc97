package thongquan.core.duty;

import org.jspecify.annotations.Nullable;
import thongquan.core.law.Measure;
import thongquan.core.value.Money;

/**
 * A rate of duty on the goods that was not taken: what it would have come to, and why not.
 *
 * @param amount duty of the item at this rate, in whole dong; null where its unit or currency does not convert
 * @param proof codes of the documents that would prove the origin, parted by spaces; null where none is missing
 */
public record RateNotTaken(
        Measure measure,
        @Nullable Money amount,
        Reason reason,
        @Nullable String proof) {

    /** Why a rate was not taken. */
    public enum Reason {
        /** It was open to the goods, and is not lower than the rate taken. */
        NOT_LOWER,
        /** It is lower and open to the origin, and was neither claimed nor proved. */
        NEEDS_PROOF,
        /** It is lower, and a proof of its origin is named, but it was not claimed. */
        NOT_CLAIMED,
        /** The agreement leaves goods of this origin out of this concession. */
        EXCLUDED_ORIGIN,
        /** It is for goods inside the tariff quota, and these are declared outside. */
        OUTSIDE_QUOTA
    }
}
