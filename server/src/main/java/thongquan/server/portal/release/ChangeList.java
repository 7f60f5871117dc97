package thongquan.server.portal.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thongquan.core.law.Certainty;
import thongquan.formats.law.LawChange;
import thongquan.formats.law.PackDifference;
import thongquan.server.portal.Turn;

/**
 * The changes of a release as its page lists them.
 *
 * @param asked what is looked for
 * @param counts how many changes each group has of those that fit otherwise, in the order of the list
 * @param groups the changes of this part of the list by group
 */
public record ChangeList(
        Asked asked, Map<String, Integer> counts, Map<String, List<LawChange>> groups, Turn turn, int total) {

    private static final int ROWS = 100;

    /**
     * What is looked for among the changes; empty: any.
     *
     * @param group a tax or a part of the pack
     * @param kind how the law changes
     * @param certainty how sure the changed row is
     * @param text leading digits of goods, or words
     */
    public record Asked(String group, String kind, String certainty, String text) {

        /** Whether anything is looked for. */
        public boolean isAny() {
            return group.isEmpty() && kind.isEmpty() && certainty.isEmpty() && text.isEmpty();
        }

        private boolean fits(LawChange change) {
            return (kind.isEmpty() || change.kind().name().equals(kind))
                    && (certainty.isEmpty()
                            || ChangeWords.shown(change).validity().certainty() == certaintyOf(certainty))
                    && (text.isEmpty() || fitsText(change));
        }

        private static Certainty certaintyOf(String name) {
            for (var each : Certainty.values()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
            return Certainty.LOW;
        }

        private boolean fitsText(LawChange change) {
            var digits = text.replace(".", "");
            if (!digits.isEmpty() && digits.chars().allMatch(Character::isDigit)) {
                return change.goods().startsWith(digits);
            }
            var sought = text.toLowerCase(Locale.ROOT);
            var name = change.name();
            return (String.join(" ", change.subject()) + " " + name.vi() + " " + name.en())
                    .toLowerCase(Locale.ROOT)
                    .contains(sought);
        }
    }

    /** The group of a change: its tax, or else its part of the pack. */
    public static String group(LawChange change) {
        var tax = change.tax();
        return tax == null ? change.part().name() : tax.name();
    }

    /** The part of the list that is asked for. */
    public static ChangeList of(PackDifference difference, Asked asked, int page) {
        var fitting = difference.changes().stream().filter(asked::fits).toList();
        var counts = new LinkedHashMap<String, Integer>();
        fitting.forEach(change -> counts.merge(group(change), 1, Integer::sum));
        var rows = asked.group().isEmpty()
                ? fitting
                : fitting.stream()
                        .filter(change -> group(change).equals(asked.group()))
                        .toList();
        var last = new Turn(1, ROWS, rows.size()).last();
        var turn = new Turn(Math.clamp(page, 1, last), ROWS, rows.size());
        var groups = new LinkedHashMap<String, List<LawChange>>();
        rows.stream().skip(turn.offset()).limit(turn.size()).forEach(change -> groups.computeIfAbsent(
                        group(change), _ -> new ArrayList<>())
                .add(change));
        return new ChangeList(asked, counts, groups, turn, difference.changes().size());
    }
}
