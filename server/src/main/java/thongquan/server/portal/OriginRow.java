package thongquan.server.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Deadline;
import thongquan.core.law.LawBook;
import thongquan.core.law.OriginProof;
import thongquan.core.law.OriginRule;
import thongquan.core.origin.ProofsOfOrigin;

/**
 * A rule of origin for the goods of a tariff line, with what proves it.
 *
 * @param schedules the schedules of the agreement that have a rate for the line
 * @param proofs the forms of proof it accepts
 * @param late the time to hand one in after registration; null: the law sets none
 */
public record OriginRow(
        OriginRule rule,
        List<String> schedules,
        List<OriginProof> proofs,
        @Nullable Deadline late) {

    /** The rules for a tariff line: one for each agreement that has a rate for it. */
    public static List<OriginRow> of(LawBook law, String hs) {
        var byRule = new LinkedHashMap<OriginRule, List<String>>();
        for (var agreement : law.agreements()) {
            var schedule = agreement.schedule();
            var rule = law.originRule(schedule, hs);
            if (rule != null
                    && law.measures(hs).stream()
                            .anyMatch(measure -> measure.schedule().equals(schedule))) {
                byRule.computeIfAbsent(rule, _ -> new ArrayList<>()).add(schedule);
            }
        }
        var rows = new ArrayList<OriginRow>();
        byRule.forEach((rule, schedules) -> rows.add(new OriginRow(
                rule,
                schedules,
                ProofsOfOrigin.forSchedule(law, schedules.getFirst()),
                ProofsOfOrigin.late(law, schedules.getFirst()))));
        return rows;
    }
}
