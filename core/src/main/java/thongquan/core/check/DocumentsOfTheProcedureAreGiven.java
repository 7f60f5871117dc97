package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-140",
        vi = "Loại hình này phải kèm chứng từ theo quy định.",
        en = "Name the document that this procedure rests on.",
        basis = "Decision 1357/QD-TCHQ")
final class DocumentsOfTheProcedureAreGiven extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var procedure = Procedure.of(declaration, law);
        var documents = procedure == null ? null : procedure.attribute("documents");
        if (documents == null) {
            return;
        }
        for (var document : documents.split(" ", -1)) {
            if (!Procedure.restsOn(declaration, document)) {
                findings.add(broken("/additionalDocuments").suggesting(document));
            }
        }
    }
}
