package thongquan.formats.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.risk.Channel;
import thongquan.core.risk.RiskRule;

/** Reads a row of selection; its condition is compiled where rules are run, not here. */
final class RiskRuleRow {

    private static final Set<String> DIRECTIONS = Set.of("", "IM", "EX");

    private RiskRuleRow() {}

    static @Nullable RiskRule read(Row row) {
        var id = row.required("id");
        int version = row.integer("version");
        var channel = row.word("channel", Channel.YELLOW);
        int weight = weight(row);
        var reason = row.required("reason");
        var direction = row.text("direction");
        if (!DIRECTIONS.contains(direction)) {
            row.note(PackRule.WORD_UNKNOWN, direction);
        }
        var prefixes = row.words("hs");
        for (var prefix : prefixes) {
            if (!Form.isDigits(prefix, 2, 8)) {
                row.note(PackRule.TARIFF_LINE_FORM, prefix);
            }
        }
        var condition = row.optional("condition", 4000);
        var says = new Bilingual(row.required("vi"), row.required("en"));
        var validity = row.validity();
        if (!row.isSound()) {
            return null;
        }
        return new RiskRule(
                id,
                version,
                channel,
                weight,
                reason,
                direction,
                prefixes,
                row.words("origins"),
                row.words("procedures"),
                row.words("offices"),
                condition,
                says,
                validity);
    }

    private static int weight(Row row) {
        int weight = row.integer("weight");
        if (weight > 100) {
            row.note(PackRule.NUMBER_FORM, row.text("weight"));
        }
        return weight;
    }
}
