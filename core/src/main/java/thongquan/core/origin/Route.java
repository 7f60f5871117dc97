package thongquan.core.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.law.Agreement;
import thongquan.core.law.LawBook;

/** How goods came, as far as direct consignment goes: from where they were sent, and where they were loaded. */
public final class Route {

    /** The kind of document types that show what happened to goods on their way. */
    private static final String EVIDENCE = "direct-transport";

    private static final int COUNTRY = 2;

    private Route() {}

    /** The country outside the agreement that the goods came from or through, or null where they kept within it. */
    public static @Nullable String thirdCountry(GoodsShipment shipment, Agreement agreement) {
        var consignment = shipment.consignment();
        var loaded = consignment == null ? null : consignment.loadingLocationId();
        if (loaded != null && loaded.length() > COUNTRY) {
            var country = loaded.substring(0, COUNTRY);
            if (!agreement.members().contains(country)) {
                return country;
            }
        }
        var sent = shipment.exportCountryCode();
        return sent == null || agreement.members().contains(sent) ? null : sent;
    }

    /** Whether a document shows that the goods stayed as they were in the third country. */
    public static boolean isShown(List<AdditionalDocument> documents, LawBook law) {
        for (var document : documents) {
            var type = document.typeCode() == null ? null : law.code("document-type", document.typeCode());
            if (type != null && EVIDENCE.equals(type.attribute("kind"))) {
                return true;
            }
        }
        return false;
    }

    /** The types of document that show it, parted by commas. */
    public static String evidence(LawBook law) {
        var types = new StringBuilder();
        for (var type : law.codes("document-type")) {
            if (EVIDENCE.equals(type.attribute("kind"))) {
                types.append(types.isEmpty() ? "" : ", ").append(type.code());
            }
        }
        return types.toString();
    }
}
