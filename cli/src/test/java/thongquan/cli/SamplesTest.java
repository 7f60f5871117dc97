package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.cli.decision.Desk;
import thongquan.core.check.Finding;
import thongquan.formats.law.LawPack;

/** Every sample does what the tables of its README promise, on the first and the last law date they promise it for. */
class SamplesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)]+)\\)");

    private static final LawPack PACK = LawPack.shipped();
    private static final Desk ON_FIRST = new Desk(PACK, FIRST);
    private static final Desk ON_LAST = new Desk(PACK, LAST);

    /** A line of a table: its cells, the first one being the file. */
    private static List<List<String>> rows(int cells) throws IOException {
        return Files.readAllLines(Shell.samples().resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(row -> row.subList(1, row.size() - 1))
                .filter(row -> row.size() == cells)
                .toList();
    }

    private static String file(List<String> row) {
        var link = LINK.matcher(row.getFirst());
        assertThat(link.matches()).isTrue();
        return Objects.requireNonNull(link.group(1));
    }

    private static Stream<Arguments> promises(int cells) throws IOException {
        return rows(cells).stream().flatMap(row -> Stream.of(ON_FIRST, ON_LAST)
                .map(desk -> Arguments.of(file(row), desk.law().lawDate(), row, desk)));
    }

    static Stream<Arguments> accepted() throws IOException {
        return promises(5);
    }

    static Stream<Arguments> mistakes() throws IOException {
        return promises(6);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("accepted")
    void isAcceptedWithTheChannelAndTheTaxesPromised(String file, LocalDate day, List<String> row, Desk desk)
            throws IOException {
        var answer = desk.answer(Files.readAllBytes(Shell.samples().resolve(file)));

        assertThat(answer.findings()).as("%s on %s", file, day).isEmpty();
        var decision = Objects.requireNonNull(answer.decision());
        assertThat(Objects.requireNonNull(answer.declaration()).customsProcedureCode())
                .isEqualTo(row.get(2));
        assertThat(decision.requireSelection().channel()).hasToString(row.get(3));
        assertThat(decision.requireAssessment().payable().amount())
                .isEqualByComparingTo(new BigDecimal(row.get(4).replace(",", "")));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("mistakes")
    void isAnsweredWithTheFindingPromised(String file, LocalDate day, List<String> row, Desk desk) throws IOException {
        var answer = desk.answer(Files.readAllBytes(Shell.samples().resolve(file)));

        assertThat(answer.isAccepted())
                .as("%s on %s", file, day)
                .isEqualTo(row.get(2).equals("accepted"));
        assertThat(answer.findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(row.get(3).split(", "));
        if (!row.get(4).isEmpty()) {
            assertThat(answer.findings().getFirst().pointer())
                    .isEqualTo(row.get(4).replace("`", ""));
            assertThat(Objects.requireNonNullElse(answer.findings().getFirst().suggestion(), ""))
                    .isEqualTo(row.get(5));
        }
    }

    @Test
    void everySampleIsInATable() throws IOException {
        var named = new TreeSet<String>();
        rows(5).forEach(row -> named.add(file(row)));
        rows(6).forEach(row -> named.add(file(row)));

        try (var files = Files.walk(Shell.samples())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(path -> Shell.samples().relativize(path).toString())
                            .filter(name -> name.endsWith(".json") || name.endsWith(".xml")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void theXmlOfTheEasySampleIsTheSameFiling() throws IOException {
        var json = ON_LAST.answer(Files.readAllBytes(Shell.samples().resolve("easy.json")));
        var xml = ON_LAST.answer(Files.readAllBytes(Shell.samples().resolve("easy.xml")));

        assertThat(Objects.requireNonNull(xml.decision()).inputHash())
                .isEqualTo(Objects.requireNonNull(json.decision()).inputHash());
    }

    @Test
    void theGeneratorPrintsTheFiftyLines() throws IOException, InterruptedException {
        assertThat(generated(50)).isEqualTo(Files.readAllBytes(Shell.samples().resolve("fifty-lines.json")));
    }

    @Test
    void theGeneratorPrintsTheMostLinesThatTheLawAllows() throws IOException, InterruptedException {
        var answer = ON_FIRST.answer(generated(9_999));

        assertThat(answer.findings()).isEmpty();
        assertThat(Objects.requireNonNull(answer.decision()).requireAssessment().items())
                .hasSize(9_999);
    }

    private static byte[] generated(int lines) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Shell.sample("BigDeclaration.java"),
                        Integer.toString(lines))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        var output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
