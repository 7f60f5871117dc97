package thongquan.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.core.check.Finding;
import thongquan.formats.Reading;

/** Tables as goods items: names of columns, kinds of cells, and files that are refused. */
class TableReadingTest {

    private static Reading<TableFiling> csv(String text) {
        return TableReading.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TableFiling read(Reading<TableFiling> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<TableFiling>) reading).filing();
    }

    private static List<String> refused(Reading<TableFiling> reading) {
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable<TableFiling>) reading)
                .findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classificationId,description,itemCharge",
                "Mã số hàng hóa,Mô tả hàng hóa,Trị giá hóa đơn",
                "Tariff line (HS),description of goods *,Item charge",
                "CMD;CMN;BPR",
                "commodity.classificationId\tcommodity/description\t/itemCharge/value"
            })
    void aColumnIsFoundByEachOfItsNames(String header) {
        char mark = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';

        var filing =
                read(csv("\uFEFF" + header + "\r\n" + String.join("" + mark, "61091010", "shirts", "9500") + "\r\n"));

        assertThat(filing.items())
                .containsExactly(new TableFiling.Item(
                        2,
                        Map.of(
                                "/commodity/classificationId", "61091010",
                                "/commodity/description", "shirts",
                                "/itemCharge/value", "9500")));
    }

    @Test
    void everyColumnIsFoundByTheNamesShownForIt() {
        for (var column : Columns.all()) {
            if (column.isOfItem()) {
                assertThat(Columns.find(column.vi())).contains(column);
                assertThat(Columns.find(column.en())).contains(column);
                assertThat(Columns.find(column.pointer())).contains(column);
            }
        }
    }

    @Test
    void aTextOfTheWholeDeclarationStandsOnceAndMayNotDiffer() {
        var header = "/goodsShipment/invoice/id,/goodsShipment/invoice/issueDate,CMD\n";

        assertThat(read(csv(header + "INV-1,31/12/2026,1\n,,2\nINV-1,,3\n")).head())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("/goodsShipment/invoice/id", "INV-1", "/goodsShipment/invoice/issueDate", "2026-12-31"));
        assertThat(refused(csv(header + "INV-1,,1\nINV-2,,2\n"))).containsExactly("TABLE-DIFFERS");
    }

    @Test
    void aColumnThatIsNoElementIsSaidAndNotTaken() {
        var reading = (Reading.Read<TableFiling>) csv("CMD,Colour\n61091010,red\n");

        assertThat(reading.warnings()).extracting(Finding::code).containsExactly("TABLE-COLUMN");
        assertThat(reading.warnings().getFirst().message().en()).endsWith("(line 1, column 2)");
        assertThat(reading.filing().items().getFirst().texts()).hasSize(1);
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        var filing = read(csv("CMD,CMN\n1,\"=HYPERLINK(\"\"http://x\"\")\"\n2,'=1+1\n"));

        assertThat(filing.items())
                .extracting(item -> item.texts().get("/commodity/description"))
                .containsExactly("=HYPERLINK(\"http://x\")", "=1+1");
    }

    @Test
    void aSheetGivesTextsNumbersDatesAndWhatAFormulaLastShowed() {
        var rows = Workbook.row(1, "CMD", "BPR", "QN1", "/additionalDocuments/0/issueDate")
                + "<row r=\"3\"><c r=\"A3\"><v>61091010</v></c><c r=\"B3\"><f>1+1</f><v>9.5</v></c>"
                + "<c r=\"C3\"><v>1.234</v></c><c r=\"D3\"><v>46022</v></c></row>";

        var item = read(TableReading.read(Workbook.of(rows))).items().getFirst();

        assertThat(item.row()).isEqualTo(3);
        assertThat(item.texts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/commodity/classificationId", "61091010",
                        "/itemCharge/value", "9.5",
                        "/statisticalQuantity/value", "1.2340",
                        "/additionalDocuments/0/issueDate", "2025-12-31"));
    }

    @Test
    void asManyRowsAreTakenAsADeclarationHasItems() {
        var text = new StringBuilder("CMD\n");
        for (int i = 0; i < 9_999; i++) {
            text.append("61091010\n");
        }
        assertThat(read(csv(text.toString())).items()).hasSize(9_999);
        assertThat(refused(csv(text + "61091010\n"))).containsExactly("TABLE-MOST");
    }

    @Test
    void hostileFilesAreRefusedWithAWord() {
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        var bomb = Workbook.of(" ".repeat(XlsxGuard.MOST_BYTES));
        var far = "<row r=\"1\"><c r=\"AAAAAAA1\"><v>1</v></c></row>";

        assertThat(refused(TableReading.read(Workbook.withSheet(entity)))).containsExactly("TABLE-ENTITIES");
        assertThat(refused(TableReading.read(bomb))).containsExactly("TABLE-SIZE");
        assertThat(refused(TableReading.read(Workbook.of(far)))).containsExactly("TABLE-WIDTH");
        assertThat(refused(TableReading.read(Workbook.of(Workbook.row(1, "x".repeat(11_000))))))
                .containsExactly("TABLE-CELL");
        assertThat(refused(TableReading.read(Workbook.of(Workbook.row(1, "x".repeat(200_000))))))
                .containsExactly("TABLE-CELL");
        assertThat(refused(TableReading.read(new byte[] {'P', 'K', 3, 4, 0, 0})))
                .containsExactly("TABLE-XLSX");
        assertThat(refused(TableReading.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})))
                .containsExactly("TABLE-KIND");
        assertThat(refused(TableReading.read(new byte[] {1, 0, 2}))).containsExactly("TABLE-KIND");
        assertThat(refused(TableReading.read(new byte[] {'C', (byte) 0xFF}))).containsExactly("TABLE-CHARSET");
        assertThat(refused(csv("CMD\n" + "9".repeat(11_000)))).containsExactly("TABLE-CELL");
        assertThat(refused(csv("CMD\n\"open"))).containsExactly("TABLE-CSV");
        assertThat(refused(csv(""))).containsExactly("TABLE-EMPTY");
        assertThat(refused(csv("Colour\nred\n"))).contains("TABLE-NO-COLUMN");
        assertThat(refused(csv("CMD,CMD\n1,2\n"))).containsExactly("TABLE-TWICE");
    }

    @Test
    void everyCutOfAFileIsReadOrRefused() {
        var whole = Workbook.of(Workbook.row(1, "CMD") + Workbook.row(2, "61091010"));
        var kinds = new ArrayList<Class<?>>();
        for (int length = 0; length <= whole.length; length++) {
            kinds.add(TableReading.read(java.util.Arrays.copyOf(whole, length)).getClass());
        }
        assertThat(kinds.getLast()).isEqualTo(Reading.Read.class);
        assertThat(kinds.subList(0, whole.length - 1)).containsOnly(Reading.Unreadable.class);
    }
}
