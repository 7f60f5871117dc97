package thongquan.core.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product-specific rule of origin: by which criteria goods of a tariff heading originate in an agreement's partner.
 *
 * @param schedules tariff schedules of the agreement
 * @param hs leading digits of the tariff lines it is for; empty: all goods without a rule of their own
 * @param ways the criteria, of which one has to be met, in the order of the text
 * @param deMinimis most per cent of material that need not change its heading; null: no tolerance
 * @param vi the rule in words, in Vietnamese
 * @param en the rule in words, in English
 */
public record OriginRule(
        String id,
        Set<String> schedules,
        String hs,
        List<Way> ways,
        @Nullable BigDecimal deMinimis,
        String vi,
        String en,
        Validity validity) {

    public OriginRule {
        schedules = Set.copyOf(schedules);
        ways = List.copyOf(ways);
    }

    /**
     * One way to originate.
     *
     * @param criterion code of the criterion
     * @param percent least regional value content in per cent; null: none is asked for
     */
    public record Way(String criterion, @Nullable BigDecimal percent) {
        @Override
        public String toString() {
            return percent == null ? criterion : criterion + " " + percent.toPlainString();
        }
    }

    /** The way by that criterion, or null where the rule does not know it. */
    public @Nullable Way way(String criterion) {
        for (var way : ways) {
            if (way.criterion.equals(criterion)) {
                return way;
            }
        }
        return null;
    }

    /** The criteria as one reads them, one of which is enough: such as {@code WO, RVC 40, CTH}. */
    public String criteria() {
        var text = new StringBuilder();
        for (var way : ways) {
            text.append(text.isEmpty() ? "" : ", ").append(way);
        }
        return text.toString();
    }

    /** The ways of an expression such as {@code WO | RVC 40 | CTH}; empty where it is none. */
    public static List<Way> ways(String criteria) {
        var ways = new ArrayList<Way>();
        for (var part : criteria.split("\\|", -1)) {
            var words = part.strip().split(" ", -1);
            var percent = words.length == 2 ? percent(words[1]) : null;
            if (words[0].isEmpty() || words.length > 2 || words.length == 2 && percent == null) {
                return List.of();
            }
            ways.add(new Way(words[0], percent));
        }
        return ways;
    }

    private static @Nullable BigDecimal percent(String text) {
        boolean isWhole = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isWhole ? new BigDecimal(text) : null;
    }
}
