package thongquan.formats.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.formats.RandomDeclarations;
import thongquan.formats.Reading;

class JsonDoorTest {

    @Test
    void readsBackWhatItPrints() {
        for (long seed = 0; seed < 300; seed++) {
            var declaration = RandomDeclarations.of(seed);
            assertThat(declarationIn(JsonDoor.print(declaration))).isEqualTo(declaration);
        }
    }

    @Test
    void readsBackWhatItPrintsWithNothingAbsent() {
        var declaration = RandomDeclarations.full(7);
        assertThat(declarationIn(JsonDoor.print(declaration))).isEqualTo(declaration);
    }

    @Test
    void takesNullAndTheEmptyTextAsAbsent() {
        var declaration = declarationIn("{\"typeCode\":null,\"goodsClassCode\":\"\",\"additionalDocuments\":null}");
        assertThat(JsonDoor.print(declaration)).asString(UTF_8).isEqualTo("{}");
    }

    @Test
    void composesLetters() {
        var declaration = declarationIn("{\"additionalInformation\":\"Vie\u0323\u0302t\"}");
        assertThat(declaration.additionalInformation()).isEqualTo("Vi\u1ec7t");
    }

    @Test
    void keepsNumbersExact() {
        var declaration = declarationIn("""
                {"goodsShipment":{"goodsItems":[{"itemCharge":{"value":1234567890123456.654321,"currencyCode":"USD"}},
                 {"itemCharge":{"value":1.5E3}}]}}""");
        assertThat(declaration.goodsItems())
                .extracting(item ->
                        java.util.Objects.requireNonNull(item.itemCharge()).value())
                .containsExactly(new BigDecimal("1234567890123456.654321"), new BigDecimal("1500"));
    }

    @Test
    void readsDates() {
        var declaration = declarationIn("{\"goodsShipment\":{\"invoice\":{\"issueDate\":\"2024-02-29\"}}}");
        assertThat(java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(declaration.goodsShipment())
                                .invoice())
                        .issueDate())
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"typeCode\":7}                                          | JSON-TEXT      | /typeCode | 1 | 13 | \"7\"",
                "{\"typeCode\":[\"IM\"]}                                   | JSON-TEXT      | /typeCode | 1 | 13 |",
                "{\"typeCod\":\"IM\"}                                      | JSON-UNKNOWN   | /typeCod  | 1 | 2  | typeCode",
                "{\"a/b~c\":{\"x\":[1,{}]}}                                | JSON-UNKNOWN   | /a~1b~0c  | 1 | 2  |",
                "{\"typeCode\":\"IM\",\"typeCode\":\"EX\"}                 | JSON-DUPLICATE | /typeCode | 1 | 18 |",
                "{\"goodsShipment\":[]}                                    | JSON-RECORD    | /goodsShipment | 1 | 18 |",
                "{\"goodsShipment\":{\"goodsItems\":{}}}                   | JSON-LIST      | /goodsShipment/goodsItems | 1 | 32 |",
                "{\"goodsShipment\":{\"goodsItems\":[null]}}               | JSON-RECORD    | /goodsShipment/goodsItems/0 | 1 | 33 |",
                "{\"goodsShipment\":{\"goodsItems\":[{},{\"sequence\":1.0}]}} | JSON-WHOLE  | /goodsShipment/goodsItems/1/sequence | 1 | 48 |",
                "{\"goodsShipment\":{\"goodsItems\":[{\"sequence\":\"1\"}]}}  | JSON-WHOLE  | /goodsShipment/goodsItems/0/sequence | 1 | 45 | 1",
                "{\"goodsShipment\":{\"goodsItems\":[{\"sequence\":3000000000}]}} | JSON-RANGE | /goodsShipment/goodsItems/0/sequence | 1 | 45 |",
                "{\"goodsShipment\":{\"invoice\":{\"amount\":{\"value\":\"12.5\"}}}} | JSON-NUMBER | /goodsShipment/invoice/amount/value | 1 | 48 | 12.5",
                "{\"goodsShipment\":{\"invoice\":{\"amount\":{\"value\":1e400}}}} | JSON-RANGE | /goodsShipment/invoice/amount/value | 1 | 48 |",
                "{\"goodsShipment\":{\"invoice\":{\"amount\":{\"value\":1e-99999999999}}}} | JSON-RANGE | /goodsShipment/invoice/amount/value | 1 | 48 |",
                "{\"goodsShipment\":{\"invoice\":{\"issueDate\":\"2023-02-29\"}}} | JSON-DATE | /goodsShipment/invoice/issueDate | 1 | 42 |",
                "{\"goodsShipment\":{\"invoice\":{\"issueDate\":20230228}}}    | JSON-DATE | /goodsShipment/invoice/issueDate | 1 | 42 |",
                "{\"additionalInformation\":\"a\\u0000b\"}                 | JSON-CHARACTER | /additionalInformation | 1 | 26 |",
                "{\"additionalInformation\":\"a\\ud800b\"}                 | JSON-CHARACTER | /additionalInformation | 1 | 26 |",
                "{\"goodsShipment\":{\"consignment\":{\"transportContractDocumentIds\":[\"A\",2]}}} | JSON-TEXT | /goodsShipment/consignment/transportContractDocumentIds/1 | 1 | 70 | \"2\""
            })
    void refusesWithPointerPlaceAndSuggestion(
            String text, String code, String pointer, int line, int column, String suggestion) {
        var findings = findingsIn(text.getBytes(UTF_8));
        assertThat(findings).hasSize(1);
        var finding = findings.getFirst();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.pointer()).isEqualTo(pointer);
        assertThat(finding.message().en()).endsWith("(line " + line + ", column " + column + ")");
        assertThat(finding.message().vi()).endsWith("(dòng " + line + ", cột " + column + ")");
        assertThat(finding.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void findsEverythingAtOnce() {
        var findings = findingsIn("""
                {"typeCode": 1, "x": {"typeCode": 2},
                 "đại lý": true, "goodsShipment": {"goodsItems": [{"sequence": "a"}, 5]}}
                """.getBytes(UTF_8));
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("JSON-TEXT", "JSON-UNKNOWN", "JSON-UNKNOWN", "JSON-WHOLE", "JSON-RECORD");
        assertThat(findings.getLast().message().en()).endsWith("(line 2, column 70)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"typeCode\":\"IM\"        | JSON-END      | 1 | 17",
                "``                          | JSON-END      | 1 | 1",
                "{\"typeCode\" \"IM\"}       | JSON-SYNTAX   | 1 | 13",
                "{\"typeCode\":'IM'}         | JSON-SYNTAX   | 1 | 13",
                "{\"typeCode\":NaN}          | JSON-SYNTAX   | 1 | 13",
                "{\"typeCode\":\"IM\",}      | JSON-SYNTAX   | 1 | 18",
                "{} {}                       | JSON-TRAILING | 1 | 4",
                "[]                          | JSON-ROOT     | 1 | 1",
                "7                           | JSON-ROOT     | 1 | 1"
            })
    void refusesWhatIsNotOneJsonObject(String text, String code, int line, int column) {
        var finding = findingsIn(text.getBytes(UTF_8)).getFirst();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.message().en()).endsWith("(line " + line + ", column " + column + ")");
    }

    @Test
    void refusesOtherCharsets() {
        assertThat(findingsIn("{}".getBytes(UTF_16)).getFirst().code()).isEqualTo("JSON-CHARSET");
        assertThat(findingsIn("{\0}\0".getBytes(UTF_8)).getFirst().code()).isEqualTo("JSON-SYNTAX");
        assertThat(findingsIn(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'})
                        .getFirst()
                        .code())
                .isEqualTo("JSON-CHARSET");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(declarationIn("\uFEFF{\"typeCode\":\"IM\"}").typeCode()).isEqualTo("IM");
        assertThat(findingsIn("\uFEFF{\"typeCode\":1}".getBytes(UTF_8))
                        .getFirst()
                        .message()
                        .en())
                .endsWith("(line 1, column 13)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"goodsShipment\":", "{\"x\":[", "{\"x\":"})
    void refusesDepthWithoutDrowning(String opening) {
        var findings = findingsIn(opening.repeat(100_000).getBytes(UTF_8));
        assertThat(findings.getFirst().code()).isIn("JSON-LIMIT", "JSON-ROOT", "JSON-RECORD");
    }

    @Test
    void refusesEndlessNumbersAndNames() {
        var digits = "9".repeat(200_000);
        assertThat(findingsIn(("{\"goodsShipment\":{\"invoice\":{\"amount\":{\"value\":" + digits + "}}}}")
                                .getBytes(UTF_8))
                        .getFirst()
                        .code())
                .isEqualTo("JSON-LIMIT");
        assertThat(findingsIn(("{\"" + digits + "\":1}").getBytes(UTF_8))
                        .getFirst()
                        .code())
                .isEqualTo("JSON-LIMIT");
    }

    @Test
    void answersFastHoweverManyMistakes() {
        var text = "{" + "\"goodsShipmen\":0,\n".repeat(300_000) + "\"typeCode\":\"IM\"}";
        var started = System.nanoTime();
        assertThat(findingsIn(text.getBytes(UTF_8))).hasSize(1001);
        assertThat(System.nanoTime() - started).isLessThan(2_000_000_000L);
    }

    private static Declaration declarationIn(String text) {
        return declarationIn(text.getBytes(UTF_8));
    }

    private static Declaration declarationIn(byte[] text) {
        return switch (JsonDoor.read(text)) {
            case Reading.Read<Declaration>(var filing, var _) -> filing;
            case Reading.Unreadable<Declaration>(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    private static List<Finding> findingsIn(byte[] text) {
        return switch (JsonDoor.read(text)) {
            case Reading.Read<Declaration>(var filing, var _) -> throw new AssertionError(filing.toString());
            case Reading.Unreadable<Declaration>(var findings) -> findings;
        };
    }
}
