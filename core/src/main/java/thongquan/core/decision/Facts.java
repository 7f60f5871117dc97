package thongquan.core.decision;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.regime.Originals;
import thongquan.core.risk.EarlierSelection;
import thongquan.core.risk.TraderStanding;
import thongquan.core.ruling.Rulings;

/**
 * What a decision depends on beside filing, law and rules.
 *
 * @param number the declaration number given, or null for a quote
 * @param registeredAt when the declaration is registered, in Vietnamese time: the tax point, and the start of its clocks
 * @param seed secret of this declaration, from which the random share is drawn
 * @param quotas what is left of the tariff quotas the goods may come out of
 * @param rulings the advance rulings known then
 * @param earlier how the same goods were selected before, where they are declared again; null: they are not
 * @param originals the declarations the goods follow, and what is left of the stocks these opened
 */
public record Facts(
        @Nullable String number,
        LocalDateTime registeredAt,
        String seed,
        TraderStanding trader,
        QuotaBalances quotas,
        Rulings rulings,
        @Nullable EarlierSelection earlier,
        Originals originals) {

    /** The facts of a declaration that follows no other. */
    public Facts(
            @Nullable String number,
            LocalDateTime registeredAt,
            String seed,
            TraderStanding trader,
            QuotaBalances quotas,
            Rulings rulings,
            @Nullable EarlierSelection earlier) {
        this(number, registeredAt, seed, trader, quotas, rulings, earlier, Originals.NOT_AT_HAND);
    }

    /** The facts of goods that were not declared before. */
    public Facts(
            @Nullable String number,
            LocalDateTime registeredAt,
            String seed,
            TraderStanding trader,
            QuotaBalances quotas,
            Rulings rulings) {
        this(number, registeredAt, seed, trader, quotas, rulings, null);
    }

    /** The facts where no register of rulings is at hand. */
    public Facts(
            @Nullable String number,
            LocalDateTime registeredAt,
            String seed,
            TraderStanding trader,
            QuotaBalances quotas) {
        this(number, registeredAt, seed, trader, quotas, Rulings.NOT_AT_HAND);
    }

    /** The same while nothing is taken of any tariff quota. */
    public Facts(@Nullable String number, LocalDateTime registeredAt, String seed, TraderStanding trader) {
        this(number, registeredAt, seed, trader, QuotaBalances.UNTOUCHED, Rulings.NOT_AT_HAND);
    }
}
