package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.SHIPMENT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.core.check.Finding;
import thongquan.core.decision.Decision;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.law.Code;
import thongquan.core.value.Money;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/**
 * All forty customs procedures, written down apart from the law pack: a good declaration under each is accepted and
 * treated as it should be, and each condition of it, broken alone, is the one finding.
 */
class ProcedureTest {

    /** One line of the table. */
    record Row(
            String code,
            String direction,
            String treatment,
            String needs,
            String previous,
            String trader,
            String transit,
            String classes) {

        @Override
        public String toString() {
            return code;
        }

        boolean needs(String what) {
            return List.of(needs.split(" ", -1)).contains(what);
        }

        boolean isImport() {
            return direction.equals("IM");
        }

        /** A good declaration but for what it lacks. */
        Draft lacking(String what) {
            var draft = (isImport() ? Declarations.anImport() : Declarations.anExport())
                    .with("/customsProcedureCode", code);
            if (!previous.equals("-")) {
                draft = draft.with("/previousProcedureCode", previous);
            }
            if (needs("original") && !what.equals("original")) {
                draft = draft.with(SHIPMENT + "/previousDocuments/-", Edits.earlier());
            }
            if (needs("contract") && !what.equals("contract")) {
                draft = draft.with(SHIPMENT + "/previousDocuments/-", Edits.contract("HDGC"));
            }
            if (needs("return") && !what.equals("return")) {
                draft = draft.with("/returnDate", Declarations.DAY.plusDays(30));
            }
            for (var document : needs.split(" ", -1)) {
                if (document.length() == 4 && !what.equals(document)) {
                    var paper = new AdditionalDocument(document, "CT-1", Declarations.DAY.minusDays(20), null);
                    draft = draft.with("/additionalDocuments/-", paper);
                }
            }
            return draft;
        }

        Draft good() {
            return lacking("nothing");
        }
    }

    static Stream<Row> forty() throws IOException {
        try (var table = ProcedureTest.class.getResourceAsStream("/procedures/forty.csv")) {
            var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(ProcedureTest::row);
        }
    }

    private static Row row(String line) {
        var cells = line.split(",", -1);
        return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
    }

    @ParameterizedTest
    @MethodSource("forty")
    void aGoodDeclarationIsAcceptedAndTreatedAsTheProcedureSays(Row row) {
        var decision = decide(row.good());

        assertThat(decision.findings()).isEmpty();
        if (row.isImport()) {
            assertThat(treatment(decision)).isEqualTo(row.treatment());
        }
        assertThat(law(row.code()).attribute("treatment")).isEqualTo(row.treatment());
    }

    private static String treatment(Decision decision) {
        var assessment = decision.requireAssessment();
        if (assessment.secured().compareTo(Money.dong(0)) > 0) {
            return "SUSPENDED";
        }
        return assessment.spared().compareTo(Money.dong(0)) > 0 ? "EXEMPT" : "TAXED";
    }

    @ParameterizedTest
    @MethodSource("forty")
    void everyConditionBrokenAloneIsItsFinding(Row row) {
        var original = row.needs("original");
        assertThat(codes(row.good().with("/typeCode", row.isImport() ? "EX" : "IM")))
                .contains("DEC-102");
        breaks(row.lacking("original"), "DEC-123", original);
        breaks(lineless(row), "DEC-130", original);
        breaks(row.good().with("/previousProcedureCode", row.isImport() ? "H21" : "A44"), "DEC-131", !follows(row));
        breaks(toggledReturn(row), "DEC-132", true);
        breaks(row.good().with("/returnDate", Declarations.DAY), "DEC-133", row.needs("return"));
        breaks(row.lacking("contract"), "DEC-135", row.needs("contract"));
        breaks(
                row.good().with(CONSIGNMENT + "/transit", ProcedureBreaches.transit(1)),
                "DEC-136",
                row.transit().equals("apart"));
        breaks(row.good().with("/goodsClassCode", "A"), "DEC-138", row.classes().equals("some"));
        breaks(
                row.good().with("/partyRelationCode", row.isImport() ? "2" : "3"),
                "DEC-139",
                row.trader().equals("organisation"));
        breaks(row.lacking("CTUD"), "DEC-140", row.needs("CTUD"));
        breaks(row.lacking("HDMB"), "DEC-140", row.needs("HDMB"));
    }

    /** H21 and A44 are sent or sold on under a few procedures. */
    private static boolean follows(Row row) {
        return row.code().equals("A31") || row.code().equals("B13");
    }

    private static Draft lineless(Row row) {
        return row.needs("original") ? row.good().without(SHIPMENT + "/previousDocuments/0/line") : row.good();
    }

    private static Draft toggledReturn(Row row) {
        return row.needs("return")
                ? row.good().without("/returnDate")
                : row.good().with("/returnDate", Declarations.DAY.plusDays(30));
    }

    private static void breaks(Draft draft, String rule, boolean isBroken) {
        if (isBroken) {
            assertThat(codes(draft)).containsExactly(rule);
        } else {
            assertThat(codes(draft)).doesNotContain(rule.equals("DEC-133") ? "nothing" : rule);
        }
    }

    @Test
    void theLawPackHasTheseFortyAndNoOther() throws IOException {
        assertThat(Machine.SHIPPED.law().codes("customs-procedure"))
                .extracting(Code::code)
                .containsExactlyInAnyOrderElementsOf(forty().map(Row::code).toList())
                .hasSize(40);
    }

    private static Code law(String code) {
        return Objects.requireNonNull(Machine.SHIPPED.law().code("customs-procedure", code));
    }

    private static Decision decide(Draft draft) {
        return Machine.SHIPPED.decide(draft.declaration());
    }

    private static List<String> codes(Draft draft) {
        return decide(draft).findings().stream().map(Finding::code).toList();
    }
}
