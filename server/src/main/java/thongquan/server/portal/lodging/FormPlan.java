package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.List;

/**
 * Which elements stand under which heading of a page.
 *
 * @param title key of the heading
 * @param list the list whose members repeat the heading, one more than there are; empty: none
 * @param pointers the elements, from the declaration, or from a member of the list
 * @param most most members the form offers
 */
record FormPlan(String title, String list, int most, List<String> pointers) {

    private static final String SHIPMENT = "/goodsShipment";
    private static final String CONSIGNMENT = SHIPMENT + "/consignment";
    private static final String VALUATION = SHIPMENT + "/customsValuation";

    private static FormPlan of(String title, String at, String... names) {
        var pointers = new ArrayList<String>();
        for (var name : names) {
            pointers.add(at + "/" + name);
        }
        return new FormPlan(title, "", 1, pointers);
    }

    private static FormPlan list(String title, String list, int most, String... names) {
        var pointers = new ArrayList<String>();
        for (var name : names) {
            pointers.add(name.isEmpty() ? "" : "/" + name);
        }
        return new FormPlan(title, list, most, pointers);
    }

    /** The headings of a page. */
    static List<FormPlan> of(TaskPage page) {
        return switch (page) {
            case GENERAL ->
                List.of(of(
                        "",
                        "",
                        "customsProcedureCode",
                        "declarationOfficeId",
                        "functionalReferenceId",
                        "partyRelationCode",
                        "goodsClassCode",
                        "additionalInformation"));
            case PARTIES ->
                List.of(
                        party("importer", SHIPMENT + "/importer"),
                        party("exporter", SHIPMENT + "/exporter"),
                        of("route", SHIPMENT, "exportCountryCode", "destinationCountryCode"),
                        of("declarant", "/declarant", "id", "name", "phone"),
                        of("agent", "/agent", "id", "name"));
            case TRANSPORT -> transport();
            case TERMS -> terms();
            case ITEMS -> List.of();
            case DOCUMENTS ->
                List.of(
                        list(
                                "document",
                                "/additionalDocuments",
                                99,
                                "typeCode",
                                "id",
                                "issueDate",
                                "expirationDate",
                                "exporterRegistrationId"),
                        list("previous", SHIPMENT + "/previousDocuments", 99, "typeCode", "id", "line"));
            case PAYMENT ->
                List.of(
                        of("", "/dutyPayment", "payerCode", "termCode"),
                        of(
                                "guarantee",
                                "/dutyPayment",
                                "guaranteeBankCode",
                                "guaranteeYear",
                                "guaranteeSeries",
                                "guaranteeNumber"));
        };
    }

    private static FormPlan party(String title, String at) {
        return of(title, at, "id", "name", "address", "countryCode", "phone");
    }

    private static List<FormPlan> transport() {
        return List.of(
                of("means", CONSIGNMENT + "/borderTransportMeans", "modeCode", "name", "id", "journeyId"),
                list("contract", CONSIGNMENT + "/transportContractDocumentIds", 5, ""),
                of(
                        "places",
                        CONSIGNMENT,
                        "arrivalDate",
                        "departureDate",
                        "loadingLocationId",
                        "unloadingLocationId",
                        "goodsLocationId"),
                of(
                        "packages",
                        CONSIGNMENT,
                        "totalPackageQuantity",
                        "packageTypeCode",
                        "grossMass/value",
                        "grossMass/unitCode",
                        "marksNumbers"),
                list("container", CONSIGNMENT + "/transportEquipments", 50, "id", "sealIds/0"));
    }

    private static List<FormPlan> terms() {
        return List.of(
                of(
                        "invoice",
                        SHIPMENT + "/invoice",
                        "id",
                        "issueDate",
                        "amount/value",
                        "amount/currencyCode",
                        "paymentMethodCode",
                        "classCode"),
                of("delivery", SHIPMENT + "/tradeTerms", "conditionCode", "locationName", "priceKindCode"),
                of(
                        "charges",
                        VALUATION,
                        "freightCharge/value",
                        "freightCharge/currencyCode",
                        "freightCode",
                        "insuranceCharge/value",
                        "insuranceCharge/currencyCode",
                        "insuranceCode"),
                list("adjustment", VALUATION + "/adjustments", 5, "titleCode", "classCode", "amount/value"),
                of("method", VALUATION, "methodCode", "affiliationCode", "details"));
    }

    /** The headings of the page of a goods item. */
    static List<FormPlan> ofItem(int position) {
        var at = DraftFields.ITEMS + "/" + position;
        return List.of(
                of(
                        "goods",
                        at,
                        "commodity/classificationId",
                        "commodity/ownReferenceId",
                        "commodity/description",
                        "originCountryCode"),
                of(
                        "quantity",
                        at,
                        "statisticalQuantity/value",
                        "statisticalQuantity/unitCode",
                        "secondQuantity/value",
                        "secondQuantity/unitCode"),
                of("price", at, "itemCharge/value", "unitPrice/value", "declaredCustomsValue/value"),
                of("schedule", at, "tariffScheduleCode", "producerId", "outOfQuotaCode"),
                of(
                        "origin",
                        at + "/originClaim",
                        "criterionCode",
                        "regionalValueContent",
                        "deMinimis",
                        "invoicingCountryCode"),
                list("claim", at + "/dutyTaxFees", 6, "typeCode", "measureCode", "exemptionCode"),
                list(
                        "item-document",
                        at + "/additionalDocuments",
                        20,
                        "typeCode",
                        "id",
                        "issueDate",
                        "exporterRegistrationId"),
                of("ruling", at, "rulingDeviationReason"));
    }
}
