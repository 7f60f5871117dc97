package thongquan.core.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.duty.QuotaUse;
import thongquan.core.duty.RateNotTaken;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.core.regime.StockMoves;
import thongquan.core.regime.WriteOff;
import thongquan.core.risk.Selection;
import thongquan.core.ruling.AppliedRuling;
import thongquan.core.value.Money;

/** Writes decisions in their one byte form. The order of members is part of the format {@code thongquan-decision/1}. */
final class DecisionBytes {

    /** About how many bytes a decision takes, and each of its items more. */
    private static final int HEADER = 1536;

    private static final int ITEM = 1152;

    private final String filingHash;
    private final String inputHash;
    private final LawBook law;
    private final Facts facts;
    private final CanonicalWriter out;

    DecisionBytes(String filingHash, String inputHash, LawBook law, Facts facts, int items) {
        this.out = new CanonicalWriter(HEADER + items * ITEM);
        this.filingHash = filingHash;
        this.inputHash = inputHash;
        this.law = law;
        this.facts = facts;
    }

    /** Why the declaration was selected, with the seed that makes the commitment impossible to guess. */
    static CanonicalBytes sealed(@Nullable Selection selection, String release, Facts facts) {
        var out = new CanonicalWriter();
        out.object().name("seed").text(facts.seed()).name("rules").text(release);
        out.name("complianceLevel").number(facts.trader().complianceLevel());
        out.name("registeredDays").number(facts.trader().registeredDays());
        out.name("overdueDays").number(facts.trader().overdueDays());
        var earlier = facts.earlier();
        if (earlier != null) {
            out.name("earlier").object().name("number").text(earlier.number());
            out.name("channel").text(earlier.channel().name()).end();
        }
        if (selection != null) {
            out.name("score").number(selection.score());
            out.name("draw").number(selection.draw());
            out.name("matches").array();
            for (var match : selection.matches()) {
                out.object().name("rule").text(match.rule().id());
                out.name("version").number(match.rule().version());
                out.name("item").number(match.item()).end();
            }
            out.endArray();
        }
        return new CanonicalBytes(out.end().toBytes());
    }

    CanonicalBytes write(
            List<Finding> findings,
            @Nullable Assessment assessment,
            @Nullable Selection selection,
            List<Clock> clocks,
            StockMoves stocks,
            String sealedHash) {
        out.object().name("format").text("thongquan-decision/1");
        out.name("outcome").text(assessment == null ? "REFUSED" : "ACCEPTED");
        if (facts.number() != null) {
            out.name("number").text(facts.number());
        }
        out.name("registeredAt").text(facts.registeredAt().toString());
        out.name("inputHash").text(inputHash);
        out.name("filing").text(filingHash);
        out.name("law").object();
        out.name("date").text(law.lawDate().toString());
        out.name("known").text(law.known().toString());
        out.name("book").text(law.fingerprint()).end();
        if (selection != null) {
            out.name("selection").object();
            out.name("channel").text(selection.channel().name());
            out.name("reasonClass").text(selection.reasonClass());
            out.name("sealed").text(sealedHash).end();
        }
        if (assessment != null) {
            assessment(assessment);
            clocks(clocks);
            writeOffs(stocks.writtenOff());
        }
        out.name("findings").array();
        findings.forEach(finding -> FindingJson.write(finding, out));
        return new CanonicalBytes(out.endArray().end().toBytes());
    }

    private void assessment(Assessment assessment) {
        out.name("assessment").object();
        out.name("currency").text("VND");
        out.name("customsValue").number(assessment.customsValue().amount());
        out.name("totals").array();
        sums(assessment.totals(), "payable");
        out.endArray();
        spared("suspended", assessment.suspended());
        spared("forgiven", assessment.forgiven());
        quotas(assessment.quotas());
        var fee = assessment.fee();
        if (fee != null) {
            out.name("fee").object().name("code").text(fee.code());
            out.name("payable").number(fee.amount().amount());
            out.name("basis").text(fee.validity().basis()).end();
        }
        out.name("payable").number(assessment.payable().amount());
        out.name("items").array();
        assessment.items().forEach(this::item);
        out.endArray().end();
    }

    private void sums(Map<TaxKind, Money> taxes, String what) {
        for (var tax : taxes.entrySet()) {
            out.object().name("tax").text(tax.getKey().code());
            out.name(what).number(tax.getValue().amount()).end();
        }
    }

    /** What is not paid now of each tax that was reckoned: the theoretical tax of the procedure, or what is forgiven. */
    private void spared(String what, Map<TaxKind, Money> taxes) {
        if (!taxes.isEmpty()) {
            out.name(what).array();
            sums(taxes, "amount");
            out.endArray();
        }
    }

    /** What the declaration takes of tariff quotas; what was left before is a fact that the decision is made again from. */
    private void quotas(List<QuotaUse> quotas) {
        if (quotas.isEmpty()) {
            return;
        }
        out.name("quotas").array();
        for (var use : quotas) {
            out.object().name("quota").text(use.quota().code());
            out.name("unit").text(use.quota().unit().value());
            out.name("before").number(use.before());
            out.name("taken").number(use.taken());
            out.name("basis").text(use.quota().validity().basis()).end();
        }
        out.endArray();
    }

    /** What is taken out of stocks of goods under special regimes; what was left before is a fact of the decision. */
    private void writeOffs(List<WriteOff> writeOffs) {
        if (writeOffs.isEmpty()) {
            return;
        }
        out.name("writeOffs").array();
        for (var each : writeOffs) {
            out.object().name("item").number(each.item());
            out.name("number").text(each.line().number());
            out.name("line").number(each.line().line());
            out.name("procedure").text(each.procedure());
            out.name("unit").text(each.stock().unit().value());
            out.name("before").number(each.stock().left());
            out.name("taken").number(each.taken());
            if (each.stock().deadline() != null) {
                out.name("deadline").text(each.stock().deadline().toString());
            }
            out.end();
        }
        out.endArray();
    }

    private void item(ItemAssessment item) {
        out.object().name("sequence").number(item.sequence());
        out.name("customsValue").number(item.customsValue().amount());
        out.name("value").array();
        for (var part : item.value().parts()) {
            out.object().name("what").text(part.what());
            out.name("declared").number(part.declared());
            out.name("currency").text(part.currency());
            out.name("rate").number(part.rate());
            out.name("dong").number(part.dong()).end();
        }
        out.endArray().name("taxes").array();
        item.taxes().forEach(this::tax);
        out.endArray();
        if (item.quota() != null) {
            out.name("quota").object();
            out.name("quota").text(item.quota().quota().code());
            out.name("taken").number(item.quota().taken()).end();
        }
        alternatives(item.alternatives());
        if (!item.rulings().isEmpty()) {
            out.name("rulings").array();
            item.rulings().forEach(this::ruling);
            out.endArray();
        }
        out.end();
    }

    /** The fingerprint says which state of the ruling was known, so that the decision can be made again. */
    private void ruling(AppliedRuling applied) {
        var ruling = applied.ruling();
        out.object().name("number").text(ruling.number());
        out.name("on").text(ruling.kind().name());
        out.name("says").text(ruling.ruled().says());
        out.name("from").text(ruling.from().toString());
        out.name("to").text(ruling.to().toString());
        out.name("basis").text(ruling.basis());
        out.name("fingerprint").text(ruling.fingerprint());
        out.name("quoted").bool(applied.quoted());
        out.name("followed").bool(applied.followed());
        if (applied.reason() != null) {
            out.name("reason").text(applied.reason());
        }
        out.end();
    }

    private void alternatives(List<RateNotTaken> alternatives) {
        if (alternatives.isEmpty()) {
            return;
        }
        out.name("alternatives").array();
        for (var other : alternatives) {
            out.object().name("measure").text(other.measure().id());
            out.name("schedule").text(other.measure().schedule());
            out.name("rate").text(other.measure().rate().toString());
            if (other.amount() != null) {
                out.name("amount").number(other.amount().amount());
            }
            out.name("reason").text(other.reason().name());
            if (other.proof() != null) {
                out.name("proof").text(other.proof());
            }
            out.end();
        }
        out.endArray();
    }

    private void tax(AssessedTax tax) {
        out.object().name("tax").text(tax.kind().code());
        measure(tax.measure());
        out.name("base").number(tax.base());
        if (tax.quantity() != null) {
            out.name("quantity").number(tax.quantity().value());
        }
        if (tax.exact().compareTo(tax.reckoned().amount()) != 0) {
            out.name("exact").number(tax.exact());
        }
        out.name("reckoned").number(tax.reckoned().amount());
        var relief = tax.relief();
        if (relief != null) {
            out.name("relief").text(relief.ground().name());
            out.name("reliefCode").text(relief.code());
            out.name("reliefBasis").text(relief.basis());
        }
        out.name("payable").number(tax.payable().amount()).end();
    }

    private void measure(Measure measure) {
        out.name("measure").text(measure.id());
        if (!measure.schedule().isEmpty()) {
            out.name("schedule").text(measure.schedule());
        }
        out.name("rate").text(measure.rate().toString());
        out.name("basis").text(measure.validity().basis());
        out.name("since").text(measure.validity().from().toString());
    }

    private void clocks(List<Clock> clocks) {
        out.name("clocks").array();
        for (var clock : clocks) {
            out.object().name("code").text(clock.code());
            out.name("due").text(clock.due().toString());
            out.name("basis").text(clock.basis()).end();
        }
        out.endArray();
    }
}
