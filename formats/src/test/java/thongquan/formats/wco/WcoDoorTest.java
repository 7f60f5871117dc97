package thongquan.formats.wco;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.formats.RandomDeclarations;
import thongquan.formats.Reading;

class WcoDoorTest {

    private static final String OPEN = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">";
    private static final String CLOSE = "</Declaration>";

    @Test
    void readsBackWhatItPrints() {
        for (long seed = 0; seed < 300; seed++) {
            var declaration = RandomDeclarations.of(seed);
            assertThat(declarationIn(WcoDoor.print(declaration)))
                    .as("seed %d", seed)
                    .isEqualTo(declaration);
        }
    }

    @Test
    void readsBackWhatItPrintsWithNothingAbsent() {
        for (long seed = 0; seed < 20; seed++) {
            var declaration = RandomDeclarations.full(seed);
            assertThat(declarationIn(WcoDoor.print(declaration))).isEqualTo(declaration);
        }
    }

    @Test
    void warnsOfNothingInWhatItPrints() {
        assertThat(warningsOn(new String(WcoDoor.print(RandomDeclarations.full(3)), UTF_8)))
                .isEmpty();
    }

    @Test
    void warnsOnceOfAllThatVietnamDoesNotUse() {
        var warnings = warningsOn(OPEN + "<FunctionCode>9</FunctionCode><TypeCode>IMA</TypeCode>"
                + "<GoodsShipment><UCR><ID>1</ID></UCR></GoodsShipment>" + CLOSE);
        assertThat(warnings).hasSize(1);
        assertThat(warnings.getFirst().message().en()).contains("FunctionCode, GoodsShipment/UCR");
        assertThat(warnings.getFirst().isError()).isFalse();
    }

    @Test
    void takesTheFirstTwoLettersOfTheTypeAndJoinsAddresses() {
        var declaration = declarationIn((OPEN + "<TypeCode>IMA</TypeCode><Declarant><Address><CityName>Huế</CityName>"
                        + "<CountryCode>VN</CountryCode><Line> 1  Lê Lợi </Line></Address></Declarant>" + CLOSE)
                .getBytes(UTF_8));
        assertThat(declaration.typeCode()).isEqualTo("IM");
        assertThat(java.util.Objects.requireNonNull(declaration.declarant()).address())
                .isEqualTo(" 1  Lê Lợi , Huế");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Typecode>IM</Typecode> | XML-UNKNOWN | '' | TypeCode",
                "<X><Y/></X> | XML-UNKNOWN | '' |",
                "<TypeCode>IM</TypeCode><ID>1</ID> | XML-ORDER | '' |",
                "<TypeCode>IM</TypeCode><TypeCode>IM</TypeCode> | XML-REPEATED | /typeCode |",
                "<TypeCode>IMPORT</TypeCode> | XML-LENGTH | /typeCode |",
                "<TypeCode> </TypeCode> | XML-BLANK | /typeCode |",
                "<TypeCode><A/></TypeCode> | XML-SIMPLE | /typeCode |",
                "<TypeCode x='1'>IM</TypeCode> | XML-ATTRIBUTE | /typeCode |",
                "<FunctionCode>8</FunctionCode> | XML-CODE | '' |",
                "<InvoiceAmount>1.234,5</InvoiceAmount> | XML-NUMBER | /goodsShipment/invoice/amount |",
                "<InvoiceAmount>1.1234567</InvoiceAmount> | XML-DIGITS | /goodsShipment/invoice/amount |",
                "<Declarant>Ann</Declarant> | XML-BETWEEN | /declarant |",
                "<Declarant><Address><CountryCode>V1</CountryCode></Address></Declarant> | XML-LETTERS-ONLY | /declarant/countryCode |",
                "<BorderTransportMeans><ModeCode>A</ModeCode></BorderTransportMeans> | XML-DIGITS-ONLY | /goodsShipment/consignment/borderTransportMeans/modeCode |",
                "<GoodsShipment><Invoice><IssueDateTime><d:DateTimeString xmlns:d='urn:wco:datamodel:WCO:Declaration_DS:DMS:2' formatCode='102'>20230231</d:DateTimeString></IssueDateTime></Invoice></GoodsShipment> | XML-DATE | /goodsShipment/invoice/issueDate |",
                "<GoodsShipment><Invoice><IssueDateTime><d:DateTimeString xmlns:d='urn:wco:datamodel:WCO:Declaration_DS:DMS:2'>20230201</d:DateTimeString></IssueDateTime></Invoice></GoodsShipment> | XML-ATTRIBUTE-MISSING | /goodsShipment/invoice/issueDate |",
                "<GoodsShipment><GovernmentAgencyGoodsItem/></GoodsShipment> | XML-MISSING | /goodsShipment/goodsItems/0/sequence |",
                "<ID xmlns='urn:x'>1</ID> | XML-NAMESPACE | '' |",
                "<TypeCode>I&#x85;</TypeCode> | XML-CHARACTER | /typeCode |",
                "<TypeCode>&x;</TypeCode> | XML-SYNTAX | '' |",
                "<AdditionalInformation><StatementCode>SKBB</StatementCode><StatementTypeCode>VN</StatementTypeCode></AdditionalInformation> | XML-STATEMENT | '' | SKB",
                "<AdditionalInformation><StatementCode>COC</StatementCode><StatementDescription>x</StatementDescription><StatementTypeCode>VN</StatementTypeCode></AdditionalInformation> | XML-STATEMENT-VALUE | /goodsShipment/consignment/containerCount |"
            })
    void refusesWithPointerAndSuggestion(String content, String code, String pointer, String suggestion) {
        var findings = findingsIn(OPEN + content + CLOSE);
        assertThat(findings).as(findings.toString()).hasSize(1);
        assertThat(findings.getFirst().code()).isEqualTo(code);
        assertThat(findings.getFirst().pointer()).isEqualTo(pointer);
        assertThat(findings.getFirst().suggestion()).isEqualTo(suggestion);
    }

    @Test
    void pointsAtTheItemTheLineAndTheColumn() {
        var findings = findingsIn(OPEN + """
                <GoodsShipment>
                 <GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>
                 <GovernmentAgencyGoodsItem>
                  <!-- hàng thứ hai --><SequenceNumeric>hai</SequenceNumeric>
                 </GovernmentAgencyGoodsItem>
                </GoodsShipment>""" + CLOSE);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().pointer()).isEqualTo("/goodsShipment/goodsItems/1/sequence");
        assertThat(findings.getFirst().message().en()).endsWith("(line 4, column 24)");
    }

    @Test
    void refusesItemsUnderDifferentProcedures() {
        var item = "<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><GovernmentProcedure>"
                + "<CurrentCode>%s</CurrentCode></GovernmentProcedure></GovernmentAgencyGoodsItem>";
        var findings = findingsIn(
                OPEN + "<GoodsShipment>" + item.formatted("A11") + item.formatted("A12") + "</GoodsShipment>" + CLOSE);
        assertThat(findings).extracting(Finding::code).containsExactly("XML-PROCEDURE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<A/> | XML-ROOT | 1 | 1",
                "<Declaration/> | XML-NAMESPACE | 1 | 1",
                "'' | XML-END | 1 | 1",
                "<Declaration xmlns='urn:wco:datamodel:WCO:DEC-DMS:2'> | XML-END | 1 | 54",
                "<Declaration xmlns='urn:wco:datamodel:WCO:DEC-DMS:2'><ID>1</TypeCode> | XML-SYNTAX | 1 | 59",
                "<?xml version='1.0' encoding='ISO-8859-1'?><Declaration/> | XML-CHARSET | 1 | 1"
            })
    void refusesWhatIsNoMessageAtItsPlace(String text, String code, int line, int column) {
        var finding = findingsIn(text).getFirst();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.message().en()).endsWith("(line " + line + ", column " + column + ")");
    }

    private static Declaration declarationIn(byte[] text) {
        return switch (WcoDoor.read(text)) {
            case Reading.Read<Declaration>(var filing, var _) -> filing;
            case Reading.Unreadable<Declaration>(var findings) ->
                throw new AssertionError(findings + "\n" + new String(text, UTF_8));
        };
    }

    private static List<Finding> warningsOn(String text) {
        return switch (WcoDoor.read(text.getBytes(UTF_8))) {
            case Reading.Read<Declaration>(var _, var warnings) -> warnings;
            case Reading.Unreadable<Declaration>(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    private static List<Finding> findingsIn(String text) {
        return switch (WcoDoor.read(text.getBytes(UTF_8))) {
            case Reading.Read<Declaration>(var filing, var _) -> throw new AssertionError(filing.toString());
            case Reading.Unreadable<Declaration>(var findings) -> findings;
        };
    }
}
