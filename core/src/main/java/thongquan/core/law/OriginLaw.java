package thongquan.core.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one book says on origin, ready to be asked: agreements with their proofs, and rules by product. */
final class OriginLaw {

    private static final String VIET_NAM = "VN";

    /** A rule as it stands under one schedule. */
    record Ruled(String schedule, OriginRule rule) {}

    private final Map<String, Agreement> agreements = new LinkedHashMap<>();
    private final Map<String, ByPrefix<OriginRule>> rules = new HashMap<>();

    OriginLaw(List<Code> schedules, Map<String, OriginProof> proofs, Collection<Ruled> rows) {
        var members = members(schedules);
        for (var schedule : schedules) {
            if ("preferential".equals(schedule.attribute("kind"))) {
                var accepted = new ArrayList<OriginProof>();
                for (var document : words(schedule, "proof")) {
                    var proof = proofs.get(document);
                    if (proof != null) {
                        accepted.add(proof);
                    }
                }
                var partners = new HashSet<>(members.getOrDefault(family(schedule), Set.of()));
                partners.add(VIET_NAM);
                agreements.put(
                        schedule.code(),
                        new Agreement(schedule.code(), Set.copyOf(words(schedule, "origins")), partners, accepted));
            }
        }
        var bySchedule = new HashMap<String, List<OriginRule>>();
        for (var ruled : rows) {
            bySchedule.computeIfAbsent(ruled.schedule(), _ -> new ArrayList<>()).add(ruled.rule());
        }
        bySchedule.forEach((schedule, list) -> rules.put(schedule, new ByPrefix<>(list, OriginRule::hs)));
    }

    /** Each rule under each of its schedules, so that a later row may change it for one of them. */
    static List<Ruled> bySchedule(List<OriginRule> rules) {
        var all = new ArrayList<Ruled>();
        for (var rule : rules) {
            for (var schedule : rule.schedules()) {
                all.add(new Ruled(schedule, rule));
            }
        }
        return all;
    }

    /** The partners of each agreement, whose schedules may each be for some of them. */
    private static Map<String, Set<String>> members(List<Code> schedules) {
        var members = new HashMap<String, Set<String>>();
        for (var schedule : schedules) {
            members.computeIfAbsent(family(schedule), _ -> new HashSet<>()).addAll(words(schedule, "origins"));
        }
        return members;
    }

    private static String family(Code schedule) {
        var agreement = schedule.attribute("agreement");
        return agreement == null ? schedule.code() : agreement;
    }

    private static List<String> words(Code schedule, String attribute) {
        var text = schedule.attribute(attribute);
        return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    @Nullable
    Agreement agreement(String schedule) {
        return agreements.get(schedule);
    }

    List<Agreement> agreements() {
        return List.copyOf(agreements.values());
    }

    @Nullable
    OriginRule rule(String schedule, String hs) {
        var own = rules.get(schedule);
        return own == null ? null : own.closest(hs, _ -> true);
    }
}
