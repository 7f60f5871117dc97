package thongquan.core.check;

import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

@Rule(
        id = "DEC-139",
        vi = "Loại hình này chỉ dành cho tổ chức; mã phân loại cá nhân/tổ chức cho biết chủ hàng là cá nhân.",
        en = "Under this procedure the trader is an organisation; the party relation says it is an individual.",
        basis = "Decision 1357/QD-TCHQ")
final class TraderIsAnOrganisation extends DeclarationRule {

    @Override
    void check(Declaration declaration, LawBook law, Findings findings) {
        var relation = declaration.partyRelationCode();
        var parties = relation == null ? null : law.code("party-relation", relation);
        if (parties != null
                && Procedure.has(declaration, law, "trader", "organisation")
                && "individual".equals(parties.attribute(declaration.isExport() ? "exporter" : "importer"))) {
            findings.add(broken("/partyRelationCode"));
        }
    }
}
