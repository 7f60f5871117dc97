package thongquan.core.risk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.law.Validity;

/**
 * One released rule of selection: goods and parties it is about, a condition in the expression language, and what
 * follows when it matches.
 *
 * @param id stable name of the rule
 * @param version counts the releases of the rule
 * @param weight points it adds to the risk shown to officers, 0 to 100
 * @param reasonClass class of reasons the trader may read
 * @param direction {@code IM}, {@code EX} or empty for both
 * @param hsPrefixes leading digits of the tariff lines it is about; empty: all goods
 * @param origins countries of origin it is about; empty: all
 * @param procedures customs procedures it is about; empty: all
 * @param offices offices it is about; empty: all
 * @param condition expression over declaration, item, trader and value; null: none
 * @param says what the rule looks for, for officers
 */
public record RiskRule(
        String id,
        int version,
        Channel channel,
        int weight,
        String reasonClass,
        String direction,
        Set<String> hsPrefixes,
        Set<String> origins,
        Set<String> procedures,
        Set<String> offices,
        @Nullable String condition,
        Bilingual says,
        Validity validity) {

    public RiskRule {
        hsPrefixes = Set.copyOf(hsPrefixes);
        origins = Set.copyOf(origins);
        procedures = Set.copyOf(procedures);
        offices = Set.copyOf(offices);
    }
}
