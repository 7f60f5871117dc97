package thongquan.formats.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.DutyTaxFee;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.filing.TransportEquipment;
import thongquan.core.filing.ValuationAdjustment;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** What tests make of the good declarations, each still a good one unless it says otherwise. */
final class Edits {

    static final String SHIPMENT = "/goodsShipment";
    static final String CONSIGNMENT = SHIPMENT + "/consignment";
    static final String VALUATION = SHIPMENT + "/customsValuation";
    static final String INVOICE = SHIPMENT + "/invoice";
    static final String ITEM = SHIPMENT + "/goodsItems/0";

    private Edits() {}

    /** The same goods as registered on another day, with everything before it as long before. */
    static Draft registeredOn(Draft draft, LocalDate day) {
        return draft.with(INVOICE + "/issueDate", day.minusDays(10))
                .with(CONSIGNMENT + "/arrivalDate", day.minusDays(2));
    }

    /** A guarantee by its four keys. */
    static Draft guaranteed(Draft draft) {
        return draft.with("/dutyPayment/guaranteeBankCode", "EXBKVNVX")
                .with("/dutyPayment/guaranteeYear", "2026")
                .with("/dutyPayment/guaranteeSeries", "EX26")
                .with("/dutyPayment/guaranteeNumber", "0000123");
    }

    /** The same goods by air. */
    static Draft byAir(Draft draft) {
        return draft.with(CONSIGNMENT + "/borderTransportMeans/modeCode", "1")
                .with(CONSIGNMENT + "/borderTransportMeans/id", "VN0123/18NOV")
                .without(CONSIGNMENT + "/transportEquipments")
                .without(CONSIGNMENT + "/containerCount");
    }

    /** The same goods delivered within the country. */
    static Draft onTheSpot(Draft draft) {
        return draft.with(CONSIGNMENT + "/borderTransportMeans/modeCode", "9")
                .without(CONSIGNMENT + "/borderTransportMeans/id")
                .without(CONSIGNMENT + "/borderTransportMeans/name")
                .without(CONSIGNMENT + "/grossMass")
                .without(CONSIGNMENT + "/goodsLocationId")
                .without(CONSIGNMENT + "/transportEquipments")
                .without(CONSIGNMENT + "/containerCount");
    }

    /** The same goods on FOB terms, with freight and without insurance. */
    static Draft onBoard(Draft draft) {
        return draft.with(SHIPMENT + "/tradeTerms/conditionCode", "FOB")
                .with(VALUATION + "/freightCode", "A")
                .with(VALUATION + "/freightCharge", Declarations.amount("500", "USD"))
                .with(VALUATION + "/insuranceCode", "D");
    }

    /** With an adjustment of so many US dollars. */
    static Draft adjusted(Draft draft, String title, String classCode, String dollars) {
        return draft.with(
                VALUATION + "/adjustments/-",
                new ValuationAdjustment(title, classCode, Declarations.amount(dollars, "USD")));
    }

    /** Under a preferential schedule, with that proof of origin, sold by and come from the country of origin. */
    static Draft preferred(Draft draft, String schedule, String origin, String proof) {
        return from(draft, origin)
                .with(ITEM + "/tariffScheduleCode", schedule)
                .with(ITEM + "/originCountryCode", origin)
                .with(
                        ITEM + "/additionalDocuments/-",
                        new AdditionalDocument(proof, "CO-1", Declarations.DAY.minusDays(12), null));
    }

    /** Sold by someone in that country, sent from there, and loaded there. */
    static Draft from(Draft draft, String country) {
        return draft.with(SHIPMENT + "/exporter/countryCode", country)
                .with(SHIPMENT + "/exportCountryCode", country)
                .with(CONSIGNMENT + "/loadingLocationId", country + "ZZZ");
    }

    /** German goods under the agreement with the European Union, on a statement on origin by that exporter. */
    static Draft stated(Draft draft, @Nullable String registration) {
        return from(draft, "DE")
                .with(ITEM + "/tariffScheduleCode", "EVFTA")
                .with(ITEM + "/originCountryCode", "DE")
                .with(
                        ITEM + "/additionalDocuments/-",
                        new AdditionalDocument("SOEU", "ST-1", Declarations.DAY.minusDays(12), null, registration));
    }

    /** A transport document from the place of origin to Viet Nam. */
    static AdditionalDocument throughBill() {
        return new AdditionalDocument("VDCS", "EXBL20261101", Declarations.DAY.minusDays(20), null);
    }

    /** With a claim about why the goods originate. */
    static Draft originating(Draft draft, String criterion, @Nullable String content) {
        var claim = draft.with(ITEM + "/originClaim/criterionCode", criterion);
        return content == null ? claim : claim.with(ITEM + "/originClaim/regionalValueContent", content);
    }

    /** Valued by a method under which the item gives its customs value, of so many US dollars. */
    static Draft valued(Draft draft, String method, String dollars) {
        return draft.with(VALUATION + "/methodCode", method)
                .with(ITEM + "/declaredCustomsValue", Declarations.amount(dollars, "USD"));
    }

    /** With a claim about a tax. */
    static Draft claiming(Draft draft, String tax, @Nullable String measure, @Nullable String exemption) {
        return draft.with(ITEM + "/dutyTaxFees/-", new DutyTaxFee(tax, measure, exemption));
    }

    /** One car with an engine of more than three litres. */
    static Draft car(Draft draft) {
        return draft.with(ITEM + "/commodity/classificationId", "87032451")
                .with(ITEM + "/statisticalQuantity/value", "1")
                .without(ITEM + "/secondQuantity");
    }

    /** A packing list of containers that all fail their check digit. */
    static List<TransportEquipment> mistypedContainers(int count) {
        return Collections.nCopies(count, new TransportEquipment("CSQU3054384", List.of()));
    }

    /** Under that procedure, with what the law of the test day has a declaration under it name. */
    static Draft under(Draft draft, String code) {
        var procedure = Objects.requireNonNull(Machine.SHIPPED.law().code("customs-procedure", code));
        var edited = draft.with("/customsProcedureCode", code);
        if ("required".equals(procedure.attribute("return-date"))) {
            edited = edited.with("/returnDate", Declarations.DAY.plusDays(45));
        }
        if ("required".equals(procedure.attribute("original"))) {
            edited = edited.with(SHIPMENT + "/previousDocuments/-", earlier());
        }
        var contract = procedure.attribute("contract");
        return contract == null ? edited : edited.with(SHIPMENT + "/previousDocuments/-", contract(contract));
    }

    /** A contract that the goods are moved under. */
    static PreviousDocument contract(String type) {
        return new PreviousDocument(type, "HD-2026-1", null);
    }

    /** An earlier declaration. */
    static PreviousDocument earlier() {
        return new PreviousDocument("TK", "100000000010", 1);
    }
}
