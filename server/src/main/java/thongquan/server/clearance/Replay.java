package thongquan.server.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.duty.Proof;
import thongquan.core.duty.Proofs;
import thongquan.core.duty.QuotaBalances;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.regime.Original;
import thongquan.core.regime.Originals;
import thongquan.core.regime.Stock;
import thongquan.core.value.UnitCode;
import thongquan.core.risk.Channel;
import thongquan.core.risk.EarlierSelection;
import thongquan.core.risk.TraderStanding;
import thongquan.formats.Reading;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.law.LawRegister;
import thongquan.server.risk.RuleRegister;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a recorded decision again, from the filing as received, the law and the rules of that time. */
@Service
public class Replay {

    private final LawRegister law;
    private final RuleRegister rules;
    private final NamedRulings rulings;
    private final JsonMapper json;

    Replay(LawRegister law, RuleRegister rules, NamedRulings rulings, JsonMapper json) {
        this.law = law;
        this.rules = rules;
        this.rulings = rulings;
        this.json = json;
    }

    /**
     * A decision made again.
     *
     * @param facts what it depended on beside filing, law and rules
     * @param identical whether it is byte for byte the recorded one, the sealed part included
     */
    public record Again(Declaration declaration, Decision decision, LawBook law, Facts facts, boolean identical) {

        /** The proof of what is payable, for people. */
        public Proof proof() {
            return Proofs.of(decision.requireAssessment(), law);
        }
    }

    /** Makes the decision of an entry again. */
    public Again again(RecordedEntry entry) {
        var declaration =
                switch (Door.read(entry.contentType(), entry.filing().array())) {
                    case Reading.Read<Declaration> read -> read.filing();
                    case Reading.Unreadable<Declaration> _ ->
                        throw new IllegalStateException("a registered filing cannot be read: " + entry.number());
                };
        var book = law(entry);
        var selector = rules.findRelease(entry.ruleRelease())
                .orElseThrow(() -> new IllegalStateException("no rule release " + entry.ruleRelease()));
        var facts = facts(entry, declaration);
        var decision = Clearance.decide(declaration, book, selector, facts);
        var identical =
                decision.bytes().equals(entry.decision()) && decision.sealed().equals(entry.sealed());
        return new Again(declaration, decision, book, facts, identical);
    }

    private LawBook law(RecordedEntry entry) {
        var dates = json.readTree(entry.decision().array()).path("law");
        return law.findEdition(entry.lawEdition())
                .orElseThrow(() -> new IllegalStateException("no law edition " + entry.lawEdition()))
                .asOf(
                        LocalDate.parse(dates.path("date").asString()),
                        LocalDate.parse(dates.path("known").asString()));
    }

    private Facts facts(RecordedEntry entry, Declaration declaration) {
        // Balances are exact numbers, and are facts of the decision.
        var recorded = json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(entry.decision().array());
        var sealed = json.readTree(entry.sealed().array());
        return new Facts(
                recorded.path("number").asString(),
                LocalDateTime.parse(recorded.path("registeredAt").asString()),
                sealed.path("seed").asString(),
                new TraderStanding(
                        sealed.path("complianceLevel").asInt(),
                        sealed.path("registeredDays").asInt(),
                        sealed.path("overdueDays").asInt()),
                balances(recorded),
                rulings.of(entry),
                earlier(sealed.path("earlier")),
                originals(recorded, declaration));
    }

    private static @Nullable EarlierSelection earlier(JsonNode sealed) {
        return sealed.isMissingNode()
                ? null
                : new EarlierSelection(
                        sealed.path("number").asString(),
                        Channel.valueOf(sealed.path("channel").asString()));
    }

    /** What was left of the stocks that were written off; of others the decision says nothing. */
    private static Originals originals(JsonNode recorded, Declaration declaration) {
        var trader = declaration.trader();
        var id = trader == null || trader.id() == null ? "" : trader.id();
        var known = new HashMap<String, Original>();
        for (var each : recorded.path("writeOffs")) {
            var number = each.path("number").asString();
            var before = known.get(number);
            var lines = new HashMap<Integer, Stock>(before == null ? Map.of() : before.lines());
            var deadline = each.path("deadline");
            // A line named by several items was fullest before the first.
            lines.putIfAbsent(
                    each.path("line").asInt(),
                    new Stock(
                            new UnitCode(each.path("unit").asString()),
                            each.path("before").decimalValue(),
                            deadline.isMissingNode() ? null : LocalDate.parse(deadline.asString())));
            known.put(
                    number, new Original(number, id, each.path("procedure").asString(), lines));
        }
        return new Originals(known, false);
    }

    /** What was left of the quotas that the goods came out of; of others the decision does not depend. */
    private static QuotaBalances balances(JsonNode recorded) {
        var left = new HashMap<String, BigDecimal>();
        for (var use : recorded.path("assessment").path("quotas")) {
            left.put(use.path("quota").asString(), use.path("before").decimalValue());
        }
        return new QuotaBalances(left);
    }
}
