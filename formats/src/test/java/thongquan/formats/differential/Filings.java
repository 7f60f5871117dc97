package thongquan.formats.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.decision.Decision;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Amount;
import thongquan.core.filing.CustomsValuation;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.filing.Shape;
import thongquan.core.filing.ValuationAdjustment;
import thongquan.core.value.Money;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;
import thongquan.formats.differential.Answer.Reason;
import thongquan.formats.differential.Answer.Tax;
import thongquan.formats.differential.Answer.Why;
import thongquan.formats.differential.Trade.Charge;
import thongquan.formats.differential.Trade.Goods;
import thongquan.formats.differential.Trade.Measured;

/** Asks the engine the question put to the second calculator, and brings its answer into the same form. */
final class Filings {

    private static final String ITEMS = "/goodsShipment/goodsItems/";
    private static final Map<String, Why> BY_RULE = new HashMap<>();

    static {
        for (var why : Why.values()) {
            BY_RULE.put(why.rule(), why);
        }
    }

    private static final String PROCEDURES = "customs-procedure";

    private final LawOfDay law;
    private final Draft anImport;
    private final Draft anExport;

    /** Filings of one day. */
    Filings(LawOfDay law) {
        this.law = law;
        this.anImport = dated(Declarations.anImport());
        this.anExport = dated(Declarations.anExport());
    }

    private Draft dated(Draft draft) {
        return draft.with("/goodsShipment/invoice/issueDate", law.day().minusDays(3));
    }

    /** The declaration as it is filed. */
    Declaration filing(Trade trade) {
        var items = new ArrayList<GoodsItem>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < trade.goods().size(); i++) {
            items.add(item(trade, i));
            sum = sum.add(new BigDecimal(trade.goods().get(i).price()));
        }
        var draft = (trade.isExport() ? anExport : anImport)
                .with("/customsProcedureCode", trade.procedure())
                .with("/goodsShipment/tradeTerms/conditionCode", trade.term())
                .with("/goodsShipment/invoice/amount", new Amount(sum, trade.currency()))
                .with("/goodsShipment/customsValuation", valuation(trade))
                .with("/goodsShipment/goodsItems", items);
        draft = asked(draft, trade.procedure());
        if (trade.departed() != null) {
            draft = draft.with("/goodsShipment/consignment/departureDate", trade.departed());
        } else {
            draft = draft.without("/goodsShipment/consignment/departureDate");
        }
        return (trade.goodsClass() == null ? draft : draft.with("/goodsClassCode", trade.goodsClass())).declaration();
    }

    /** With what the law has a declaration under that procedure name beside its goods. */
    private Draft asked(Draft draft, String procedure) {
        var asked = draft;
        if (!law.attribute(PROCEDURES, procedure, "return-date").isEmpty()) {
            asked = asked.with("/returnDate", law.day().plusDays(30));
        }
        var contract = law.attribute(PROCEDURES, procedure, "contract");
        if (!contract.isEmpty()) {
            asked = asked.with("/goodsShipment/previousDocuments/-", new PreviousDocument(contract, "HD-1", null));
        }
        var documents = law.attribute(PROCEDURES, procedure, "documents");
        return documents.isEmpty() ? asked : asked.with("/additionalDocuments/-", paper(documents));
    }

    private GoodsItem item(Trade trade, int position) {
        var goods = trade.goods().get(position);
        var values = new HashMap<String, @Nullable Object>();
        values.put("sequence", position + 1);
        values.put(
                "commodity",
                Declarations.item(1, goods.line(), "Hàng thử nghiệm", "CN").commodity());
        values.put("originCountryCode", goods.origin());
        values.put("tariffScheduleCode", goods.schedule());
        values.put("producerId", goods.producer());
        values.put("statisticalQuantity", measure(goods.first()));
        values.put("secondQuantity", measure(goods.second()));
        values.put("itemCharge", new Amount(new BigDecimal(goods.price()), trade.currency()));
        values.put("outOfQuotaCode", goods.isOutOfQuota() ? "X" : null);
        values.put("dutyTaxFees", claims(goods));
        values.put("additionalDocuments", papers(goods));
        return made(GoodsItem.class, values);
    }

    /** A part of a filing with these elements; those not named are empty. */
    private static <T extends Record> T made(Class<T> type, Map<String, @Nullable Object> values) {
        var shape = Shape.of(type);
        @Nullable Object[] all = new @Nullable Object[shape.members().size()];
        for (var member : shape.members()) {
            all[member.position()] = values.getOrDefault(member.name(), member.isList() ? List.of() : null);
        }
        return shape.make(all);
    }

    private static @Nullable GoodsMeasure measure(@Nullable Measured measured) {
        return measured == null ? null : new GoodsMeasure(new BigDecimal(measured.amount()), measured.unit());
    }

    private static List<DutyTaxFee> claims(Goods goods) {
        var claims = new ArrayList<DutyTaxFee>();
        for (var claim : goods.claims()) {
            claims.add(new DutyTaxFee(claim.levy().code(), claim.choice(), claim.exemption()));
        }
        return claims;
    }

    /** The papers of the item; goods under an agreement show beside them how they came, and who made the statement. */
    private List<AdditionalDocument> papers(Goods goods) {
        var papers = new ArrayList<AdditionalDocument>();
        for (var paper : goods.papers()) {
            papers.add(paper(paper));
        }
        if (goods.schedule() != null) {
            papers.add(paper("CNGN"));
        }
        return papers;
    }

    private AdditionalDocument paper(String type) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("typeCode", type);
        values.put("id", "SO-2026-1");
        values.put("issueDate", law.day().minusDays(5));
        values.put("exporterRegistrationId", "REX-EXAMPLE-1");
        return made(AdditionalDocument.class, values);
    }

    private static CustomsValuation valuation(Trade trade) {
        var adjustments = new ArrayList<ValuationAdjustment>();
        for (var each : trade.adjustments()) {
            adjustments.add(new ValuationAdjustment(each.title(), each.isAdded() ? "AD" : "SB", amount(each.charge())));
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("methodCode", "6");
        values.put("freightCode", trade.freight() == null ? null : "A");
        values.put("freightCharge", amount(trade.freight()));
        values.put("insuranceCode", trade.insurance() != null ? "A" : trade.uninsured() ? "D" : null);
        values.put("insuranceCharge", amount(trade.insurance()));
        values.put("adjustments", adjustments);
        return made(CustomsValuation.class, values);
    }

    private static @Nullable Amount amount(@Nullable Charge charge) {
        return charge == null ? null : new Amount(new BigDecimal(charge.amount()), charge.currency());
    }

    /** The engine's answer; null where it refuses for the form of the filing, which is none of the calculator's business. */
    static @Nullable Answer answer(Decision decision) {
        var reasons = new HashSet<Reason>();
        for (var finding : decision.findings()) {
            if (finding.isError()) {
                var why = BY_RULE.get(finding.code());
                if (why == null) {
                    return null;
                }
                reasons.add(new Reason(why, item(finding.pointer())));
            }
        }
        if (!reasons.isEmpty()) {
            return new Answer.Refused(Set.copyOf(reasons));
        }
        var assessment = decision.requireAssessment();
        var items = new ArrayList<Answer.Item>();
        for (var item : assessment.items()) {
            items.add(new Answer.Item(whole(item.customsValue()), taxes(item)));
        }
        var fee = assessment.fee();
        return new Answer.Taxed(
                items,
                whole(assessment.customsValue()),
                fee == null ? java.math.BigInteger.ZERO : whole(fee.amount()),
                whole(assessment.payable()));
    }

    private static List<Tax> taxes(ItemAssessment item) {
        var taxes = new ArrayList<Tax>();
        for (var tax : item.taxes()) {
            if (tax.reckoned().signum() != 0) {
                taxes.add(new Tax(Levy.ofCode(tax.kind().code()), whole(tax.reckoned()), whole(tax.payable())));
            }
        }
        taxes.sort(SecondCalculator.ORDER);
        return taxes;
    }

    private static java.math.BigInteger whole(Money money) {
        return money.amount().toBigIntegerExact();
    }

    /** The position of the item that a finding points to; -1 where it points to none. */
    private static int item(String pointer) {
        if (!pointer.startsWith(ITEMS)) {
            return -1;
        }
        int end = pointer.indexOf('/', ITEMS.length());
        return Integer.parseInt(
                Objects.requireNonNull(pointer).substring(ITEMS.length(), end < 0 ? pointer.length() : end));
    }
}
