package thongquan.server.portal.lodging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tasks of filling in a declaration, in the order of the list, and the elements each is about. */
public enum TaskPage {
    /** Which procedure, at which office. */
    GENERAL(
            "/typeCode",
            "/functionalReferenceId",
            "/customsProcedureCode",
            "/declarationOfficeId",
            "/goodsClassCode",
            "/partyRelationCode",
            "/additionalInformation"),
    /** Who buys, who sells, who declares. */
    PARTIES(
            "/goodsShipment/importer",
            "/goodsShipment/exporter",
            "/goodsShipment/exportCountryCode",
            "/goodsShipment/destinationCountryCode",
            "/agent",
            "/declarant"),
    /** How the goods travel. */
    TRANSPORT("/goodsShipment/consignment"),
    /** Invoice, delivery terms and what the customs value is built from. */
    TERMS("/goodsShipment/tradeTerms", "/goodsShipment/invoice", "/goodsShipment/customsValuation"),
    /** The goods, item by item. */
    ITEMS(DraftFields.ITEMS),
    /** Permits, certificates and documents before. */
    DOCUMENTS("/additionalDocuments", "/goodsShipment/previousDocuments"),
    /** Who pays and when. */
    PAYMENT("/dutyPayment");

    private final List<String> pointers;

    TaskPage(String... pointers) {
        this.pointers = List.of(pointers);
    }

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page of that name. */
    public static Optional<TaskPage> of(String path) {
        for (var page : values()) {
            if (page.path().equals(path)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /** The page that asks for an element; what belongs to the shipment as a whole is asked for first where it travels. */
    public static TaskPage at(String pointer) {
        for (var page : values()) {
            for (var own : page.pointers) {
                if (pointer.equals(own) || pointer.startsWith(own + "/")) {
                    return page;
                }
            }
        }
        return pointer.startsWith("/goodsShipment") ? TRANSPORT : GENERAL;
    }

    /** Whether a declaration can do without it. */
    public boolean isOptional() {
        return this == DOCUMENTS;
    }

    /** The page after this one, where there is one. */
    public Optional<TaskPage> next() {
        var pages = List.of(values());
        int after = pages.indexOf(this) + 1;
        return after < pages.size() ? Optional.of(pages.get(after)) : Optional.empty();
    }

    /** The id of the field of an element in its page. */
    public static String field(String pointer) {
        return "f" + pointer.replace('/', '-');
    }
}
