package thongquan.formats.wco;

/**
 * The national elements that have no place of their own in the WCO message. Each is an {@code AdditionalInformation}
 * whose type is {@code VN}, whose code is the element's tag in the messages of VNACCS (or its name, where it has none),
 * and whose description is the value. Those of a list are counted from 1: {@code RE2} is the exemption of the second
 * tax.
 */
enum Statement {
    GOODS_CLASS("CCC", "/goodsClassCode"),
    PARTY_RELATION("SKB", "/partyRelationCode"),
    CUSTOMS_PROCEDURE("ICB", "/customsProcedureCode"),
    PREVIOUS_PROCEDURE("PrevProcedure", "/previousProcedureCode"),
    RETURN_DATE("RED", "/returnDate"),
    PROVISIONAL_RELEASE("BP", "/provisionalReleaseCode"),
    FIRST_DECLARATION("FIC", "/branch/firstDeclarationId"),
    BRANCH_INDEX("BNO", "/branch/index"),
    BRANCH_TOTAL("DNO", "/branch/total"),
    TRANSIT_START("TransitStart", "/goodsShipment/consignment/transit/startDate"),
    TRANSIT_PLACE("TransitPlace", "/goodsShipment/consignment/transit/locationIds"),
    TRANSIT_DESTINATION("TransitTo", "/goodsShipment/consignment/transit/destinationLocationId"),
    TRANSIT_ARRIVAL("TransitArrival", "/goodsShipment/consignment/transit/arrivalDate"),
    NOTE("NT2", "/additionalInformation"),
    AGENT_PHONE("AgentPhone", "/agent/phone"),
    JOURNEY("JourneyID", "/goodsShipment/consignment/borderTransportMeans/journeyId"),
    ARRIVAL("ARR", "/goodsShipment/consignment/arrivalDate"),
    UNLOADING("DST", "/goodsShipment/consignment/unloadingLocationId"),
    PACKAGE_TYPE("NOT", "/goodsShipment/consignment/packageTypeCode"),
    CONTAINERS("COC", "/goodsShipment/consignment/containerCount"),
    MARKS("MRK", "/goodsShipment/consignment/marksNumbers"),
    PRICE_KIND("IP1", "/goodsShipment/tradeTerms/priceKindCode"),
    INVOICE_CLASS("IV1", "/goodsShipment/invoice/classCode"),
    PAYMENT_METHOD("IVP", "/goodsShipment/invoice/paymentMethodCode"),
    VALUATION_METHOD("VD1", "/goodsShipment/customsValuation/methodCode"),
    FREIGHT_CODE("FR1", "/goodsShipment/customsValuation/freightCode"),
    INSURANCE_CODE("IN1", "/goodsShipment/customsValuation/insuranceCode"),
    VALUATION_DETAILS("VLD", "/goodsShipment/customsValuation/details"),
    PAYER("TPM", "/dutyPayment/payerCode"),
    PAYMENT_TERM("ENC", "/dutyPayment/termCode"),
    GUARANTEE_YEAR("RYA", "/dutyPayment/guaranteeYear"),
    DOCUMENT_ISSUED("DocumentIssued", "/additionalDocuments"),
    DOCUMENT_EXPIRES("DocumentExpires", "/additionalDocuments"),
    DOCUMENT_EXPORTER("OriginExporter", "/additionalDocuments"),
    AFFILIATION("Affiliation", "/goodsShipment/customsValuation/affiliationCode"),
    ORIGIN_CRITERION("OriginCriterion", "/originClaim/criterionCode"),
    REGIONAL_CONTENT("RegionalContent", "/originClaim/regionalValueContent"),
    DE_MINIMIS("DeMinimis", "/originClaim/deMinimis"),
    INVOICING_COUNTRY("InvoicingCountry", "/originClaim/invoicingCountryCode"),
    OUT_OF_QUOTA("KWS", "/outOfQuotaCode"),
    EXEMPTION("RE", "/dutyTaxFees"),
    RULING_REASON("RulingReason", "/rulingDeviationReason");

    /** The statement type of national elements. */
    static final String TYPE = "VN";

    private final String code;
    private final String pointer;

    Statement(String code, String pointer) {
        this.code = code;
        this.pointer = pointer;
    }

    String code() {
        return code;
    }

    /** The code of the member of a list, counted from 0 in the filing and from 1 in the message. */
    String code(int index) {
        return code + (index + 1);
    }

    /** The element of the filing, within the declaration or the goods item that makes the statement. */
    String pointer() {
        return pointer;
    }
}
