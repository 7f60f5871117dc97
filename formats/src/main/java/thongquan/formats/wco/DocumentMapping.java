package thongquan.formats.wco;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.filing.PreviousDocument;

/**
 * Documents. A document type of four characters is the CategoryCode followed by the TypeCode. Transport contract
 * documents are additional documents of the category {@code TCD}. Dates without a place of their own, and registrations of
 * exporters, are statements.
 * Read: CategoryCode, TypeCode, ID, EffectiveDateTime (of an item: until when the document holds), LineNumeric. Ignored:
 * Name, LPCOExemptionCode, Submitter, WriteOff.
 */
final class DocumentMapping {

    private static final String ADDITIONAL = "AdditionalDocument";
    private static final String PREVIOUS = "PreviousDocument";
    private static final String CATEGORY = "CategoryCode";
    private static final String TYPE = "TypeCode";
    private static final String ID = "ID";
    private static final String VALIDITY = "EffectiveDateTime";
    private static final String TRANSPORT_CONTRACT = "TCD";
    private static final int TYPE_LENGTH = 3;

    private DocumentMapping() {}

    static List<String> readTransportContracts(WcoElement declaration) {
        var ids = new ArrayList<String>();
        for (var document : declaration.parts(ADDITIONAL)) {
            var id = document.text(ID);
            if (isTransportContract(document) && id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    static void printTransportContracts(List<String> ids, WcoElement declaration) {
        ids.forEach(id ->
                declaration.add(ADDITIONAL).put(CATEGORY, TRANSPORT_CONTRACT).put(ID, id));
    }

    private static boolean isTransportContract(WcoElement document) {
        return TRANSPORT_CONTRACT.equals(document.text(CATEGORY));
    }

    static List<AdditionalDocument> readOfDeclaration(WcoElement declaration, Statements statements) {
        var documents = new ArrayList<AdditionalDocument>();
        for (var document : declaration.parts(ADDITIONAL)) {
            if (!isTransportContract(document)) {
                int index = documents.size();
                var issued = statements.date(Statement.DOCUMENT_ISSUED, index);
                var expires = statements.date(Statement.DOCUMENT_EXPIRES, index);
                var exporter = statements.text(Statement.DOCUMENT_EXPORTER, index);
                documents.add(new AdditionalDocument(type(document), document.text(ID), issued, expires, exporter));
            }
        }
        return documents;
    }

    static void printOfDeclaration(List<AdditionalDocument> documents, WcoElement declaration) {
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            print(document, declaration);
            Statements.put(declaration, Statement.DOCUMENT_ISSUED, i, document.issueDate());
            Statements.put(declaration, Statement.DOCUMENT_EXPIRES, i, document.expirationDate());
            Statements.put(declaration, Statement.DOCUMENT_EXPORTER, i, document.exporterRegistrationId());
        }
    }

    static List<AdditionalDocument> readOfItem(WcoElement item, Statements statements) {
        var documents = new ArrayList<AdditionalDocument>();
        for (var document : item.parts(ADDITIONAL)) {
            int index = documents.size();
            var issued = statements.date(Statement.DOCUMENT_ISSUED, index);
            var exporter = statements.text(Statement.DOCUMENT_EXPORTER, index);
            documents.add(new AdditionalDocument(
                    type(document), document.text(ID), issued, document.date(VALIDITY), exporter));
        }
        return documents;
    }

    static void printOfItem(List<AdditionalDocument> documents, WcoElement item) {
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            print(document, item).putDate(VALIDITY, document.expirationDate());
            Statements.put(item, Statement.DOCUMENT_ISSUED, i, document.issueDate());
            Statements.put(item, Statement.DOCUMENT_EXPORTER, i, document.exporterRegistrationId());
        }
    }

    private static WcoElement print(AdditionalDocument document, WcoElement owner) {
        return putType(document.typeCode(), owner.add(ADDITIONAL)).put(ID, document.id());
    }

    static List<PreviousDocument> readPrevious(WcoElement owner) {
        return owner.parts(PREVIOUS).stream()
                .map(each -> new PreviousDocument(type(each), each.text(ID), each.whole("LineNumeric")))
                .toList();
    }

    static void printPrevious(List<PreviousDocument> documents, WcoElement owner) {
        for (var document : documents) {
            putType(document.typeCode(), owner.add(PREVIOUS))
                    .put(ID, document.id())
                    .putWhole("LineNumeric", document.line());
        }
    }

    private static @Nullable String type(WcoElement document) {
        var category = document.text(CATEGORY);
        var type = document.text(TYPE);
        if (category == null || type == null) {
            return category == null ? type : category;
        }
        return category + type;
    }

    private static WcoElement putType(@Nullable String type, WcoElement document) {
        if (type == null || type.length() <= TYPE_LENGTH) {
            return document.put(TYPE, type);
        }
        return document.put(CATEGORY, type.substring(0, 1)).put(TYPE, type.substring(1));
    }
}
