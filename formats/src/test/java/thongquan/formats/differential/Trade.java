package thongquan.formats.differential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the second calculator knows it; numbers are decimals as written.
 *
 * @param term delivery term
 * @param currency of every price
 * @param uninsured whether the declarant says that there is no insurance
 * @param departed day on which the goods left; null where it is not declared
 * @param quotaLeft what is left of tariff quotas, by their code; those not named are untouched
 */
record Trade(
        boolean isExport,
        String procedure,
        @Nullable String goodsClass,
        String term,
        String currency,
        List<Goods> goods,
        @Nullable Charge freight,
        @Nullable Charge insurance,
        boolean uninsured,
        List<Adjustment> adjustments,
        @Nullable LocalDate departed,
        Map<String, String> quotaLeft) {

    /** An amount of money. */
    record Charge(String amount, String currency) {}

    /** A cost of the whole shipment that is added to the price, or taken off it. */
    record Adjustment(String title, boolean isAdded, Charge charge) {}

    /** A quantity. */
    record Measured(String amount, String unit) {}

    /** What is claimed of one tax: a rate that fits the goods, or an exemption. */
    record Claim(
            Levy levy, @Nullable String choice, @Nullable String exemption) {}

    /**
     * One item.
     *
     * @param papers types of the documents it names
     */
    record Goods(
            String line,
            String origin,
            @Nullable String schedule,
            @Nullable String producer,
            Measured first,
            @Nullable Measured second,
            String price,
            boolean isOutOfQuota,
            List<Claim> claims,
            List<String> papers) {}
}
