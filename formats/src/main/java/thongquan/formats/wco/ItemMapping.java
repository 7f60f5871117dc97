package thongquan.formats.wco;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Commodity;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.OriginClaim;

/**
 * One goods item. Read: SequenceNumeric; Commodity with Description, the first Classification (that of type {@code IN}
 * is the trader's own reference), InvoiceLine, GoodsMeasure: TariffQuantity as the statistical quantity and
 * NetNetWeightMeasure as the second; DutyTaxFee: the first DutyRegimeCode is the tariff schedule; each element with more than that
 * is a claim by its TypeCode, whose QuotaOrderID names the measure; the first Origin, Manufacturer; CustomsValuation with a ChargeDeduction of type
 * {@code UPR} as the unit price and one of type {@code DPR} as the customs value of the item; what it claims about its
 * origin, as statements; AdditionalDocument, PreviousDocument. Ignored: values, Packaging, parties, gross mass,
 * tax bases and payments of DutyTaxFee, DangerousGoods, UCR, ValuationAdjustment.
 */
final class ItemMapping {

    private static final String COMMODITY = "Commodity";
    private static final String CLASSIFICATION = "Classification";
    private static final String CLASSIFICATION_TYPE = "IdentificationTypeCode";
    private static final String FEE = "DutyTaxFee";
    private static final String REGIME = "DutyRegimeCode";
    private static final String MEASURE = "GoodsMeasure";
    private static final String ID = "ID";
    private static final String TYPE = "TypeCode";
    private static final String CLAIM = "QuotaOrderID";

    /** Item types (UN/EDIFACT 7143): the harmonised system, and the buyer's own number. */
    private static final String HARMONISED_SYSTEM = "HS";

    private static final String OWN_NUMBER = "IN";
    private static final String UNIT_PRICE = "UPR";
    private static final String ITEM_VALUE = "DPR";

    private ItemMapping() {}

    static GoodsItem read(WcoElement from, int index, WcoFindings findings) {
        var statements = new Statements(from, "/goodsShipment/goodsItems/" + index, findings);
        var commodity = from.part(COMMODITY);
        var measure = commodity == null ? null : commodity.part(MEASURE);
        var valuation = from.part("CustomsValuation");
        var item = new GoodsItem(
                from.whole("SequenceNumeric"),
                commodity == null ? null : commodity(commodity),
                from.text("Origin", "CountryCode"),
                commodity == null ? null : schedule(commodity),
                from.text("Manufacturer", ID),
                measure == null ? null : measure.measure("TariffQuantity"),
                measure == null ? null : measure.measure("NetNetWeightMeasure"),
                commodity == null ? null : itemCharge(commodity),
                valuation == null ? null : ValuationMapping.charge(valuation, UNIT_PRICE),
                statements.text(Statement.OUT_OF_QUOTA),
                commodity == null ? List.of() : claims(commodity, statements),
                DocumentMapping.readOfItem(from, statements),
                DocumentMapping.readPrevious(from),
                originClaim(statements),
                valuation == null ? null : ValuationMapping.charge(valuation, ITEM_VALUE),
                statements.text(Statement.RULING_REASON));
        statements.refuseLeft();
        return item;
    }

    private static @Nullable OriginClaim originClaim(Statements statements) {
        return Presence.of(new OriginClaim(
                statements.text(Statement.ORIGIN_CRITERION),
                statements.number(Statement.REGIONAL_CONTENT),
                statements.number(Statement.DE_MINIMIS),
                statements.text(Statement.INVOICING_COUNTRY)));
    }

    private static void print(@Nullable OriginClaim claim, WcoElement into) {
        if (claim != null) {
            Statements.put(into, Statement.ORIGIN_CRITERION, claim.criterionCode());
            Statements.put(into, Statement.REGIONAL_CONTENT, plain(claim.regionalValueContent()));
            Statements.put(into, Statement.DE_MINIMIS, plain(claim.deMinimis()));
            Statements.put(into, Statement.INVOICING_COUNTRY, claim.invoicingCountryCode());
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable Commodity commodity(WcoElement from) {
        String line = null;
        String own = null;
        for (var each : from.parts(CLASSIFICATION)) {
            if (OWN_NUMBER.equals(each.text(CLASSIFICATION_TYPE))) {
                own = own == null ? each.text(ID) : own;
            } else {
                line = line == null ? each.text(ID) : line;
            }
        }
        return Presence.of(new Commodity(line, from.text("Description"), own));
    }

    private static @Nullable Amount itemCharge(WcoElement commodity) {
        var line = commodity.part("InvoiceLine");
        return line == null ? null : line.amount("ItemChargeAmount");
    }

    private static @Nullable String schedule(WcoElement commodity) {
        for (var fee : commodity.parts(FEE)) {
            if (fee.text(REGIME) != null) {
                return fee.text(REGIME);
            }
        }
        return null;
    }

    private static List<DutyTaxFee> claims(WcoElement commodity, Statements statements) {
        var claims = new ArrayList<DutyTaxFee>();
        for (var fee : commodity.parts(FEE)) {
            boolean onlySchedule = fee.text(REGIME) != null && fee.text(TYPE) == null && fee.text(CLAIM) == null;
            if (!onlySchedule) {
                var exemption = statements.text(Statement.EXEMPTION, claims.size());
                claims.add(new DutyTaxFee(fee.text(TYPE), fee.text(CLAIM), exemption));
            }
        }
        return claims;
    }

    static void print(GoodsItem item, Declaration filing, WcoElement into) {
        into.putWhole("SequenceNumeric", item.sequence());
        into.putIn("Origin", "CountryCode", item.originCountryCode());
        into.putIn("Manufacturer", ID, item.producerId());
        into.putIn("GovernmentProcedure", "CurrentCode", filing.customsProcedureCode());
        into.putIn("GovernmentProcedure", "PreviousCode", filing.previousProcedureCode());
        printCommodity(item, into.one(COMMODITY));
        if (item.unitPrice() != null) {
            ValuationMapping.printCharge(item.unitPrice(), UNIT_PRICE, into.one("CustomsValuation"));
        }
        if (item.declaredCustomsValue() != null) {
            ValuationMapping.printCharge(item.declaredCustomsValue(), ITEM_VALUE, into.one("CustomsValuation"));
        }
        print(item.originClaim(), into);
        Statements.put(into, Statement.OUT_OF_QUOTA, item.outOfQuotaCode());
        for (int i = 0; i < item.dutyTaxFees().size(); i++) {
            Statements.put(
                    into, Statement.EXEMPTION, i, item.dutyTaxFees().get(i).exemptionCode());
        }
        Statements.put(into, Statement.RULING_REASON, item.rulingDeviationReason());
        DocumentMapping.printOfItem(item.additionalDocuments(), into);
        DocumentMapping.printPrevious(item.previousDocuments(), into);
    }

    private static void printCommodity(GoodsItem item, WcoElement into) {
        var commodity = item.commodity();
        if (commodity != null) {
            into.put("Description", commodity.description());
            printClassification(commodity.classificationId(), HARMONISED_SYSTEM, into);
            printClassification(commodity.ownReferenceId(), OWN_NUMBER, into);
        }
        if (item.tariffScheduleCode() != null) {
            into.one(FEE).put(REGIME, item.tariffScheduleCode());
        }
        for (var claim : item.dutyTaxFees()) {
            into.add(FEE).put(TYPE, claim.typeCode()).put(CLAIM, claim.measureCode());
        }
        if (item.statisticalQuantity() != null || item.secondQuantity() != null) {
            into.one(MEASURE)
                    .putMeasure("NetNetWeightMeasure", item.secondQuantity())
                    .putMeasure("TariffQuantity", item.statisticalQuantity());
        }
        if (item.itemCharge() != null) {
            into.one("InvoiceLine").putAmount("ItemChargeAmount", item.itemCharge());
        }
    }

    private static void printClassification(@Nullable String id, String type, WcoElement commodity) {
        if (id != null) {
            commodity.add(CLASSIFICATION).put(ID, id).put(CLASSIFICATION_TYPE, type);
        }
    }
}
