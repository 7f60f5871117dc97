package thongquan.server.portal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import thongquan.core.check.Findings;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Assessor;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;
import thongquan.formats.law.LawPack;
import thongquan.server.portal.Density;
import thongquan.server.portal.Language;
import thongquan.server.portal.Page;
import thongquan.server.portal.Theme;

/** The proof on paper says amounts, articles and reasons, in both languages, and the same bytes each time. */
class PaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LawBook LAW = LawPack.shipped().edition().asOf(DAY, DAY);
    private static final Page PAGE_EN = page(Language.EN);
    private static final Paper PAPER = new Paper(TemplateEngine.createPrecompiled(ContentType.Html));

    @Test
    void aVietnameseTraderReadsAmountsArticlesAndReasons() throws IOException {
        var text = text(PAPER.print(statement("easy.json"), page(Language.VI)));

        assertThat(text)
                .contains("Diễn giải tiền thuế", "101000000017", "76.980.000 ₫")
                .contains("Thuế nhập khẩu 20% của", "Nghị định 26/2023/NĐ-CP, Phụ lục II")
                .contains("Thuế giá trị gia tăng 8% của", "Nghị quyết 204/2025/QH15")
                .contains("Tỷ giá đã dùng", "1 USD = 26.000 ₫")
                .contains("Luật ngày 22/11/2026")
                .contains("a".repeat(64));
    }

    @Test
    void anEnglishReaderReadsTheSame() throws IOException {
        var text = text(PAPER.print(statement("easy.json"), page(Language.EN)));

        assertThat(text)
                .contains("Duties explained", "76,980,000 ₫", "Import duty 20% of", "Decree 26/2023/ND-CP, Annex II")
                .contains("VAT 8% of", "Resolution 204/2025/QH15");
    }

    @Test
    void suspendedTaxIsShownAsSuch() throws IOException {
        var text = text(PAPER.print(statement("bonded.json"), page(Language.VI)));

        assertThat(text).contains("Tạm chưa thu", "20.000 ₫").contains("mã C11");
    }

    @Test
    void aRateNotTakenIsNamedWithItsReason() throws IOException {
        var text = text(PAPER.print(statement("asean-preference.json"), page(Language.EN)));

        assertThat(text).contains("Not taken: Import duty", "Not lower");
    }

    @Test
    void aRemedyStandsOnTheCustomsValueAloneAndVatOnAll() throws IOException {
        var statement = statement("steel-antidumping.json");
        var value =
                PAGE_EN.format().money(statement.assessment().customsValue()).replace('\u00a0', ' ');
        var text = text(PAPER.print(statement, PAGE_EN));

        assertThat(text)
                .contains("Anti-dumping duty 37.13% of " + value + " under Decision")
                .contains("(value " + value + " + ");
    }

    @Test
    void theSameStatementIsTheSameBytes() {
        var statement = statement("beer.json");

        assertThat(PAPER.print(statement, page(Language.VI))).isEqualTo(PAPER.print(statement, page(Language.VI)));
    }

    @Test
    void theOnlyTimeInItIsThatOfTheDecision() throws IOException {
        try (var document = Loader.loadPDF(PAPER.print(statement("easy.json"), page(Language.VI)))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-22T02:30:00Z"));
            assertThat(document.getDocumentInformation().getTitle()).contains("101000000017");
        }
    }

    @Test
    void fiftyLinesArePrintedInSeconds() throws IOException {
        PAPER.print(statement("easy.json"), page(Language.VI));
        var start = System.nanoTime();
        var printed = PAPER.print(statement("fifty-lines.json"), page(Language.VI));
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(text(printed)).contains("215.764.983 ₫", "Cộng dòng hàng 50");
        // It takes some 0.6 s; three seconds are what a trader may wait, and the rest is for a busy machine.
        assertThat(took).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void aDeclarationTooLongForPaperGetsItsSumsAndTheWayToTheFile() throws IOException {
        var one = statement("easy.json");
        var item = one.assessment().items().getFirst();
        var many = new Assessment(
                Collections.nCopies(DutyStatement.MOST_ITEMS + 1, item),
                one.assessment().customsValue(),
                one.assessment().totals(),
                one.assessment().suspended(),
                one.assessment().forgiven(),
                one.assessment().quotas(),
                one.assessment().fee(),
                one.assessment().payable());
        var statement = new DutyStatement(
                one.number(), one.trader(), one.at(), one.decisionHash(), one.declaration(), many, one.law());

        assertThat(text(PAPER.print(statement, page(Language.VI))))
                .contains("301 dòng hàng", "proof.csv", "76.980.000 ₫")
                .doesNotContain("Từng dòng hàng");
    }

    @Test
    void theFileHasALineForEachTaxOfEachItem() {
        var statement = statement("beer.json");
        var file = new String(ProofFile.of(statement, page(Language.EN)), StandardCharsets.UTF_8);
        long taxes = statement.assessment().items().stream()
                .mapToLong(item -> item.taxes().size())
                .sum();

        assertThat(file.lines()).hasSize(Math.toIntExact(taxes + 1));
        assertThat(file).contains("Taxable amount").contains(",TTDB,").contains("Excise Law 66/2025/QH15");
    }

    @Test
    void whatPeopleWroteIsTextAndCannotBreakThePaper() throws IOException {
        var one = statement("easy.json");
        var hostile = new DutyStatement(
                one.number(),
                "<script>&\u0001\u0000 ]]> \ud83d\ude00 công ty",
                one.at(),
                one.decisionHash(),
                one.declaration(),
                one.assessment(),
                one.law());

        assertThat(text(PAPER.print(hostile, page(Language.VI)))).contains("<script>&", "công ty");
    }

    private static DutyStatement statement(String sample) {
        var declaration = declaration(sample);
        var assessment = Objects.requireNonNull(Assessor.assess(declaration, LAW, new Findings()));
        return new DutyStatement(
                "101000000017",
                "Công ty TNHH Bông Lúa · 9900000018",
                DAY.atTime(9, 30),
                "a".repeat(64),
                declaration,
                assessment,
                LAW);
    }

    private static Declaration declaration(String sample) {
        try {
            var reading = JsonDoor.read(Files.readAllBytes(Path.of("../samples", sample)));
            assertThat(reading).isInstanceOf(Reading.Read.class);
            return ((Reading.Read<Declaration>) reading).filing();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Page page(Language language) {
        return new Page(
                null,
                language,
                Theme.LIGHT,
                Density.COMPACT,
                "/",
                Instant.parse("2026-11-22T03:00:00Z"),
                false,
                List.of(),
                UnaryOperator.identity());
    }

    /** The text in reading order, one blank between words. */
    private static String text(byte[] pdf) throws IOException {
        keep(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    /** Papers to look at, where a folder for them is named. */
    private static void keep(byte[] pdf) throws IOException {
        var folder = System.getProperty("thongquan.papers");
        if (folder != null) {
            Files.write(Path.of(folder, "paper-" + pdf.length + ".pdf"), pdf);
        }
    }
}
