package thongquan.formats.wco;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.filing.Invoice;
import thongquan.core.filing.TradeTerms;

/**
 * The goods shipment. Read, of the declaration: Exporter, InvoiceAmount; of the shipment: Importer, ExportCountry,
 * Destination (CountryCode), TradeTerms (ConditionCode, LocationName), Invoice (ID, IssueDateTime), PreviousDocument,
 * GovernmentAgencyGoodsItem. Ignored: TransactionNatureCode, AEOMutualRecognitionParty, Buyer, Seller, Consignee,
 * Consignor, DomesticDutyTaxParty, Payer, Surety, UCR, Warehouse.
 */
final class ShipmentMapping {

    private static final String ITEM = "GovernmentAgencyGoodsItem";
    private static final String TERMS = "TradeTerms";
    private static final String INVOICE = "Invoice";

    private ShipmentMapping() {}

    static @Nullable GoodsShipment read(WcoElement declaration, Statements statements, WcoFindings findings) {
        var from = declaration.part("GoodsShipment");
        return Presence.of(new GoodsShipment(
                PartyMapping.read(declaration.part("Exporter")),
                from == null ? null : PartyMapping.read(from.part("Importer")),
                from == null ? null : from.text("ExportCountry", "ID"),
                from == null ? null : from.text("Destination", "CountryCode"),
                ConsignmentMapping.read(declaration, from, statements),
                terms(from, statements),
                invoice(declaration, from, statements),
                ValuationMapping.read(from, statements),
                from == null ? List.of() : DocumentMapping.readPrevious(from),
                from == null ? List.of() : items(from, findings)));
    }

    private static @Nullable TradeTerms terms(@Nullable WcoElement shipment, Statements statements) {
        var kind = statements.text(Statement.PRICE_KIND);
        var condition = shipment == null ? null : shipment.text(TERMS, "ConditionCode");
        var place = shipment == null ? null : shipment.text(TERMS, "LocationName");
        return Presence.of(new TradeTerms(condition, kind, place));
    }

    private static @Nullable Invoice invoice(
            WcoElement declaration, @Nullable WcoElement shipment, Statements statements) {
        var invoice = shipment == null ? null : shipment.part(INVOICE);
        return Presence.of(new Invoice(
                statements.text(Statement.INVOICE_CLASS),
                invoice == null ? null : invoice.text("ID"),
                invoice == null ? null : invoice.date("IssueDateTime"),
                statements.text(Statement.PAYMENT_METHOD),
                declaration.amount("InvoiceAmount")));
    }

    private static List<GoodsItem> items(WcoElement shipment, WcoFindings findings) {
        var items = new ArrayList<GoodsItem>();
        for (var each : shipment.parts(ITEM)) {
            items.add(ItemMapping.read(each, items.size(), findings));
        }
        return items;
    }

    static void print(GoodsShipment shipment, Declaration filing, WcoElement declaration) {
        var into = declaration.one("GoodsShipment");
        PartyMapping.printWithPhone(shipment.exporter(), declaration, "Exporter");
        PartyMapping.printWithPhone(shipment.importer(), into, "Importer");
        into.putIn("ExportCountry", "ID", shipment.exportCountryCode());
        into.putIn("Destination", "CountryCode", shipment.destinationCountryCode());
        var consignment = shipment.consignment();
        if (consignment != null) {
            ConsignmentMapping.print(consignment, declaration, into);
        }
        var terms = shipment.tradeTerms();
        if (terms != null) {
            into.one(TERMS).put("ConditionCode", terms.conditionCode()).put("LocationName", terms.locationName());
            Statements.put(declaration, Statement.PRICE_KIND, terms.priceKindCode());
        }
        print(shipment.invoice(), declaration, into);
        var valuation = shipment.customsValuation();
        if (valuation != null) {
            ValuationMapping.print(valuation, declaration, into);
        }
        DocumentMapping.printPrevious(shipment.previousDocuments(), into);
        shipment.goodsItems().forEach(item -> ItemMapping.print(item, filing, into.add(ITEM)));
    }

    private static void print(@Nullable Invoice invoice, WcoElement declaration, WcoElement shipment) {
        if (invoice != null) {
            shipment.one(INVOICE).put("ID", invoice.id()).putDate("IssueDateTime", invoice.issueDate());
            declaration.putAmount("InvoiceAmount", invoice.amount());
            Statements.put(declaration, Statement.INVOICE_CLASS, invoice.classCode());
            Statements.put(declaration, Statement.PAYMENT_METHOD, invoice.paymentMethodCode());
        }
    }
}
