package thongquan.formats.wco;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Branch;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.DutyPayment;

/**
 * The whole message. Read: TypeCode (its first two letters), FunctionalReferenceID, DeclarationOfficeID, Agent,
 * Declarant, AdditionalDocument, SpecificCircumstancesCodeCode, ObligationGuarantee (GuaranteeOffice, ReferenceID as the series, ID), GoodsShipment with
 * what belongs to it; the customs procedure and the previous one stand in the first GovernmentProcedure of every goods item, the same in
 * all. National elements without a WCO place are statements, see {@link Statement}. Ignored, with one warning that
 * names them: FunctionCode, ID, GoodsItemQuantity and every other element of the grammar not in Vietnam's use of it.
 */
final class DeclarationMapping {

    private static final String GUARANTEE = "ObligationGuarantee";
    private static final int TYPE_LENGTH = 2;

    private final WcoFindings findings;

    DeclarationMapping(WcoFindings findings) {
        this.findings = findings;
    }

    Declaration read(WcoElement from) {
        var statements = new Statements(from, "", findings);
        var declaration = new Declaration(
                type(from),
                from.text("FunctionalReferenceID"),
                procedure(from, statements.text(Statement.CUSTOMS_PROCEDURE), "CurrentCode", "/customsProcedureCode"),
                from.text("DeclarationOfficeID"),
                statements.text(Statement.GOODS_CLASS),
                statements.text(Statement.PARTY_RELATION),
                PartyMapping.read(from.part("Declarant")),
                PartyMapping.read(from.part("Agent"), statements.text(Statement.AGENT_PHONE)),
                ShipmentMapping.read(from, statements, findings),
                payment(from.part(GUARANTEE), statements),
                DocumentMapping.readOfDeclaration(from, statements),
                statements.text(Statement.NOTE),
                from.text("SpecificCircumstancesCodeCode"),
                procedure(
                        from, statements.text(Statement.PREVIOUS_PROCEDURE), "PreviousCode", "/previousProcedureCode"),
                statements.date(Statement.RETURN_DATE),
                statements.text(Statement.PROVISIONAL_RELEASE),
                Presence.of(new Branch(
                        statements.text(Statement.FIRST_DECLARATION),
                        statements.whole(Statement.BRANCH_INDEX),
                        statements.whole(Statement.BRANCH_TOTAL))));
        statements.refuseLeft();
        return declaration;
    }

    private static @Nullable String type(WcoElement from) {
        var type = from.text("TypeCode");
        return type == null || type.length() <= TYPE_LENGTH ? type : type.substring(0, TYPE_LENGTH);
    }

    /** A procedure that stands in every goods item, where there are any, and else in a statement. */
    private @Nullable String procedure(WcoElement from, @Nullable String stated, String name, String pointer) {
        var procedure = stated;
        var shipment = from.part("GoodsShipment");
        if (shipment == null) {
            return procedure;
        }
        for (var item : shipment.parts("GovernmentAgencyGoodsItem")) {
            var each = item.text("GovernmentProcedure", name);
            if (procedure == null) {
                procedure = each;
            } else if (each != null && !each.equals(procedure)) {
                findings.error(XmlRule.PROCEDURE, pointer, item.offset(), each, procedure);
            }
        }
        return procedure;
    }

    private static @Nullable DutyPayment payment(@Nullable WcoElement guarantee, Statements statements) {
        return Presence.of(new DutyPayment(
                statements.text(Statement.PAYER),
                statements.text(Statement.PAYMENT_TERM),
                guarantee == null ? null : guarantee.text("GuaranteeOffice", "ID"),
                statements.whole(Statement.GUARANTEE_YEAR),
                guarantee == null ? null : guarantee.text("ReferenceID"),
                guarantee == null ? null : guarantee.text("ID")));
    }

    /** The wrapped message of a declaration, ready to be printed. */
    static WcoElement print(Declaration declaration) {
        var wrapper = new WcoElement(Grammar.wco().wrapper(), 0);
        wrapper.put("WCODataModelVersionCode", "3.6").put("WCOTypeName", "DEC").put("ResponsibleCountryCode", "VN");
        var into = wrapper.add("Declaration")
                .put("TypeCode", declaration.typeCode())
                .put("FunctionalReferenceID", declaration.functionalReferenceId())
                .put("DeclarationOfficeID", declaration.declarationOfficeId())
                .put("SpecificCircumstancesCodeCode", declaration.specificCircumstancesCode());
        Statements.put(into, Statement.GOODS_CLASS, declaration.goodsClassCode());
        Statements.put(into, Statement.PARTY_RELATION, declaration.partyRelationCode());
        PartyMapping.printWithPhone(declaration.declarant(), into, "Declarant");
        var agent = declaration.agent();
        PartyMapping.print(agent, into, "Agent");
        Statements.put(into, Statement.AGENT_PHONE, agent == null ? null : agent.phone());
        if (declaration.goodsItems().isEmpty()) {
            Statements.put(into, Statement.CUSTOMS_PROCEDURE, declaration.customsProcedureCode());
            Statements.put(into, Statement.PREVIOUS_PROCEDURE, declaration.previousProcedureCode());
        }
        var shipment = declaration.goodsShipment();
        if (shipment != null) {
            ShipmentMapping.print(shipment, declaration, into);
        }
        var payment = declaration.dutyPayment();
        if (payment != null) {
            print(payment, into);
        }
        DocumentMapping.printOfDeclaration(declaration.additionalDocuments(), into);
        Statements.put(into, Statement.NOTE, declaration.additionalInformation());
        Statements.put(into, Statement.RETURN_DATE, declaration.returnDate());
        Statements.put(into, Statement.PROVISIONAL_RELEASE, declaration.provisionalReleaseCode());
        var branch = declaration.branch();
        if (branch != null) {
            Statements.put(into, Statement.FIRST_DECLARATION, branch.firstDeclarationId());
            Statements.put(into, Statement.BRANCH_INDEX, branch.index());
            Statements.put(into, Statement.BRANCH_TOTAL, branch.total());
        }
        return wrapper;
    }

    private static void print(DutyPayment payment, WcoElement declaration) {
        Statements.put(declaration, Statement.PAYER, payment.payerCode());
        Statements.put(declaration, Statement.PAYMENT_TERM, payment.termCode());
        Statements.put(declaration, Statement.GUARANTEE_YEAR, payment.guaranteeYear());
        var guarantee = declaration
                .one(GUARANTEE)
                .put("ID", payment.guaranteeNumber())
                .put("ReferenceID", payment.guaranteeSeries());
        guarantee.putIn("GuaranteeOffice", "ID", payment.guaranteeBankCode());
    }
}
