package thongquan.core.risk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.Sha256;
import thongquan.core.duty.Assessment;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.LawBook;

/**
 * Selects the channel of a declaration by a release of rules: the strictest match counts; of what no rule holds back, a
 * random share is drawn for yellow, so that the rules themselves can be measured without bias (Circular 81/2019).
 */
public final class Selector {

    private static final int DRAWS = 10_000;

    private final RuleRelease release;
    private final List<Ready> rules;
    private final ConcurrentHashMap<LocalDate, List<Ready>> inForce = new ConcurrentHashMap<>();

    private record Ready(
            RiskRule rule, RiskConditions.@Nullable Condition condition, boolean perItem, List<String> prefixes) {}

    /** A selector for the release; every condition is typed now, so that none can fail for its form later. */
    public Selector(RuleRelease release) {
        this.release = release;
        this.rules = release.rules().stream().map(Selector::ready).toList();
    }

    private static Ready ready(RiskRule rule) {
        var condition = rule.condition();
        var perItem = !rule.hsPrefixes().isEmpty()
                || !rule.origins().isEmpty()
                || condition != null && condition.contains("item.");
        return new Ready(
                rule,
                condition == null ? null : RiskConditions.compile(condition),
                perItem,
                List.copyOf(rule.hsPrefixes()));
    }

    /** The release it selects by. */
    public RuleRelease release() {
        return release;
    }

    /** The selection of an assessed declaration; the draw comes from the seed alone. */
    public Selection select(
            Declaration declaration, Assessment assessment, LawBook law, TraderStanding trader, String seed) {
        var facts = new RiskFacts(declaration, assessment, law, trader);
        var matches = new ArrayList<Selection.Match>();
        var channel = Channel.GREEN;
        var reasonClass = "NONE";
        int score = 0;
        for (var ready : rulesOf(law.lawDate())) {
            int item = firstMatch(ready, declaration, facts);
            if (item >= 0) {
                var rule = ready.rule;
                matches.add(new Selection.Match(rule, item));
                score += rule.weight();
                if (rule.channel().compareTo(channel) > 0) {
                    channel = rule.channel();
                    reasonClass = rule.reasonClass();
                }
            }
        }
        int draw = draw(seed);
        var drawn = channel == Channel.GREEN && draw < share(law);
        return new Selection(
                drawn ? Channel.YELLOW : channel,
                drawn ? "RANDOM" : reasonClass,
                Math.min(score, 100),
                matches,
                draw,
                drawn);
    }

    private List<Ready> rulesOf(LocalDate day) {
        var list = inForce.get(day);
        if (list == null) {
            list = rules.stream()
                    .filter(ready -> ready.rule.validity().holds(day, day))
                    .toList();
            inForce.put(day, list);
        }
        return list;
    }

    /** The number of the first item that matches, 0 where the declaration as a whole does, -1 where nothing does. */
    private static int firstMatch(Ready ready, Declaration declaration, RiskFacts facts) {
        var rule = ready.rule;
        if (!rule.direction().isEmpty() && !rule.direction().equals(declaration.typeCode())
                || excludes(rule.procedures(), declaration.customsProcedureCode())
                || excludes(rule.offices(), declaration.declarationOfficeId())) {
            return -1;
        }
        if (!ready.perItem) {
            return ready.condition == null || ready.condition.holds(facts) ? 0 : -1;
        }
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            if (isAbout(ready, items.get(i))) {
                facts.turnTo(i);
                if (ready.condition == null || ready.condition.holds(facts)) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean isAbout(Ready ready, GoodsItem item) {
        if (excludes(ready.rule.origins(), item.originCountryCode())) {
            return false;
        }
        var hs = item.classification();
        for (int i = 0; hs != null && i < ready.prefixes.size(); i++) {
            if (hs.startsWith(ready.prefixes.get(i))) {
                return true;
            }
        }
        return ready.prefixes.isEmpty();
    }

    private static boolean excludes(Set<String> wanted, @Nullable String value) {
        return !wanted.isEmpty() && (value == null || !wanted.contains(value));
    }

    private static int share(LawBook law) {
        return law.number("random-share").movePointRight(4).intValue();
    }

    private static int draw(String seed) {
        var hash = Sha256.of(("draw|" + seed).getBytes(StandardCharsets.UTF_8));
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number << 8 | hash[i] & 0xFF;
        }
        return (int) (number % DRAWS);
    }
}
