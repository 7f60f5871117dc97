package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Element;
import thongquan.core.filing.Element.Presence;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.filing.Shape;
import thongquan.core.filing.TransportEquipment;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** The rules of single elements, each row of the table of elements broken in turn. */
class ElementRuleTest {

    private static final String SHIPMENT = "/goodsShipment";
    private static final String ITEM = SHIPMENT + "/goodsItems/0";

    @Test
    void goodDeclarationsHaveNoFindings() {
        assertThat(Machine.SHIPPED.decide(Declarations.anImport().declaration()).findings())
                .isEmpty();
        assertThat(Machine.SHIPPED.decide(Declarations.anExport().declaration()).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("required")
    void aRequiredElementIsMissedWhereItIsAbsent(Draft good, String pointer, Element row) {
        var missing = findings(good.without(pointer), "DEC-001");

        assertThat(missing).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.message().en()).contains(row.en());
            assertThat(finding.message().vi()).contains(row.vi());
            assertThat(finding.isError()).isTrue();
        });
    }

    /** Every element that the table requires of these declarations, by its pointer. */
    static Stream<Arguments> required() {
        return Stream.of(Declarations.anImport(), Declarations.anExport()).flatMap(good -> elements(good).stream()
                .filter(each -> isRequired(each.row(), good.declaration()))
                .map(each -> Arguments.of(good, each.pointer(), each.row())));
    }

    private static boolean isRequired(Element row, Declaration declaration) {
        var direction = declaration.isExport() ? Presence.EXPORT : Presence.IMPORT;
        return row.presence() == Presence.REQUIRED || row.presence() == direction;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsNeitherBlankNorTooLong(Draft good, String pointer, Element row) {
        assertThat(findings(good.with(pointer, "  "), "DEC-002"))
                .singleElement()
                .extracting(Finding::pointer)
                .isEqualTo(pointer);
        assertThat(findings(good.with(pointer, "𠀋".repeat(row.max() + 1)), "DEC-003"))
                .singleElement()
                .extracting(Finding::pointer, Finding::suggestion)
                .containsExactly(pointer, "≤ " + row.max());
        assertThat(findings(good.with(pointer, "𠀋".repeat(row.max())), "DEC-003"))
                .as("a character outside the first plane is one character")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCodeIsInItsListOnTheDay(Draft good, String pointer, Element row) {
        var unknown = findings(good.with(pointer, "?".repeat(row.max())), "DEC-004");

        assertThat(unknown).hasSize(row.list().isEmpty() ? 0 : 1);
        assertThat(unknown).allSatisfy(finding -> assertThat(finding.pointer()).isEqualTo(pointer));
    }

    /** Every text of these declarations. */
    static Stream<Arguments> texts() {
        return Stream.of(Declarations.anImport(), Declarations.anExport()).flatMap(good -> elements(good).stream()
                .filter(each -> each.kind() == Shape.Kind.TEXT)
                .map(each -> Arguments.of(good, each.pointer(), each.row())));
    }

    @Test
    void aMistypedCodeIsAnsweredByTheOnlyOneNearIt() {
        assertThat(suggestion("/customsProcedureCode", "A1I")).isNull();
        assertThat(suggestion("/declarationOfficeId", "20CI")).isEqualTo("02CI");
        assertThat(suggestion(ITEM + "/commodity/classificationId", "61091001")).isEqualTo("61091010");
        assertThat(suggestion(ITEM + "/commodity/classificationId", "6109101")).isEqualTo("61091010");
        assertThat(suggestion(ITEM + "/originCountryCode", "cn")).isEqualTo("CN");
    }

    private static @Nullable String suggestion(String pointer, String value) {
        return findings(Declarations.anImport().with(pointer, value), "DEC-004")
                .getFirst()
                .suggestion();
    }

    @Test
    void aCodeNotYetInForceIsUnknown() {
        var draft = Declarations.anImport().with(SHIPMENT + "/tradeTerms/conditionCode", "DPU");
        var before = Machine.SHIPPED.decide(draft.declaration(), LocalDate.of(2026, 1, 31), "s");

        assertThat(findings(draft, "DEC-004")).isEmpty();
        assertThat(before.findings()).extracting(Finding::code).contains("DEC-004");
    }

    @Test
    void numbersHaveTheirDigits() {
        assertDigits(ITEM + "/itemCharge/value", "12345678901234567", "≤ 16 + 6");
        assertDigits(ITEM + "/itemCharge/value", "0.1234567", "≤ 16 + 6");
        assertDigits(ITEM + "/statisticalQuantity/value", "0.0001", "≤ 12 + 3");
        assertDigits(SHIPMENT + "/consignment/containerCount", "1000", "≤ 3");
    }

    private static void assertDigits(String pointer, String value, String suggestion) {
        assertThat(findings(Declarations.anImport().with(pointer, value), "DEC-005"))
                .singleElement()
                .extracting(Finding::pointer, Finding::suggestion)
                .containsExactly(pointer, suggestion);
    }

    @Test
    void numbersAreNotNegative() {
        for (var pointer : List.of(
                ITEM + "/itemCharge/value",
                ITEM + "/statisticalQuantity/value",
                SHIPMENT + "/consignment/totalPackageQuantity")) {
            assertThat(findings(Declarations.anImport().with(pointer, "-1"), "DEC-006"))
                    .singleElement()
                    .extracting(Finding::pointer)
                    .isEqualTo(pointer);
        }
    }

    @Test
    void listsHaveTheirLength() {
        var previous = new PreviousDocument("TK", "X", null);
        assertTooMany(SHIPMENT + "/previousDocuments", Collections.nCopies(100, previous), 99);
        assertTooMany(ITEM + "/previousDocuments", Collections.nCopies(10, previous), 9);
        assertTooMany(SHIPMENT + "/consignment/transportContractDocumentIds", Collections.nCopies(6, "BL"), 5);
        assertTooMany(
                SHIPMENT + "/consignment/transportEquipments",
                Collections.nCopies(1000, new TransportEquipment("CSQU3054383", List.of())),
                999);
    }

    private static void assertTooMany(String pointer, List<?> members, int most) {
        assertThat(findings(Declarations.anImport().with(pointer, members), "DEC-007"))
                .singleElement()
                .extracting(Finding::pointer, Finding::suggestion)
                .containsExactly(pointer, "≤ " + most);
        assertThat(findings(Declarations.anImport().with(pointer, members.subList(0, most)), "DEC-007"))
                .isEmpty();
    }

    @Test
    void atMostAThousandFindingsAreListedAndTheLastSaysThatThereAreMore() {
        var item = Declarations.item(2, "61091010", "", "CN");
        var draft = Declarations.anImport().with(SHIPMENT + "/goodsItems", Collections.nCopies(1500, item));
        var decision = Machine.SHIPPED.decide(draft.declaration());

        assertThat(decision.isAccepted()).isFalse();
        assertThat(decision.findings()).hasSize(1001);
        assertThat(decision.findings().getLast().code()).isEqualTo("DEC-008");
        assertThat(decision.findings().getLast().isError()).isTrue();
    }

    @Test
    void nothingDeclaredAtAllIsAnsweredElementByElement() {
        var nothing = Declaration.shape()
                .make(new @Nullable Object[Declaration.shape().members().size()]);

        assertThat(Machine.SHIPPED.decide(nothing).findings())
                .extracting(Finding::pointer)
                .containsExactly(
                        "/typeCode",
                        "/customsProcedureCode",
                        "/declarationOfficeId",
                        "/partyRelationCode",
                        "/goodsShipment");
    }

    private static List<Finding> findings(Draft draft, String code) {
        return Machine.SHIPPED.decide(draft.declaration()).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private record At(String pointer, Element row, Shape.Kind kind) {}

    private static List<At> elements(Draft draft) {
        var found = new ArrayList<At>();
        collect(draft.declaration(), "", found);
        return found;
    }

    private static void collect(Record owner, String pointer, List<At> found) {
        for (var member : Shape.of(owner.getClass()).members()) {
            var value = member.value(owner);
            var at = pointer + "/" + member.name();
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                continue;
            }
            found.add(new At(at, member.element(), member.kind()));
            if (value instanceof Record part) {
                collect(part, at, found);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record part) {
                        collect(part, at + "/" + i, found);
                    }
                }
            }
        }
    }
}
