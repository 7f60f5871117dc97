package thongquan.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/** What the law ties to the customs procedure of a declaration, and what of it the declaration names. */
final class Procedure {

    /** The type of an earlier declaration among the previous documents. */
    static final String DECLARATION = "TK";

    private Procedure() {}

    /** The procedure declared, or null where none is known. */
    static @Nullable Code of(Declaration declaration, LawBook law) {
        var code = declaration.customsProcedureCode();
        return code == null ? null : law.code("customs-procedure", code);
    }

    /** Whether the law ties that value to the procedure declared. */
    static boolean has(Declaration declaration, LawBook law, String attribute, String value) {
        var procedure = of(declaration, law);
        return procedure != null && value.equals(procedure.attribute(attribute));
    }

    /** Whether the declaration, or else every item there is, names a previous document of that type. */
    static boolean namesPrevious(Declaration declaration, String type) {
        var shipment = declaration.goodsShipment();
        return shipment == null
                || isAmong(shipment.previousDocuments(), type)
                || shipment.goodsItems().stream().allMatch(item -> isAmong(item.previousDocuments(), type));
    }

    private static boolean isAmong(List<PreviousDocument> documents, String type) {
        return documents.stream().anyMatch(each -> type.equals(each.typeCode()));
    }

    /** Whether the declaration, or else every item of it, rests on a document of that type. */
    static boolean restsOn(Declaration declaration, String type) {
        var items = declaration.goodsItems();
        return holds(declaration.additionalDocuments(), type)
                || !items.isEmpty() && items.stream().allMatch(item -> holds(item.additionalDocuments(), type));
    }

    private static boolean holds(List<AdditionalDocument> documents, String type) {
        return documents.stream().anyMatch(each -> type.equals(each.typeCode()));
    }
}
