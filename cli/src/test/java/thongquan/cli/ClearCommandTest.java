package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearCommandTest {

    private static final String EASY = Shell.sample("easy.json");
    private static final String WRONG_SUM = Shell.sample("mistakes/wrong-sum.json");

    @Test
    void explainsEachDongOfTheEasySample() throws IOException {
        var result = new Shell()
                .typing(Files.readAllBytes(Path.of(EASY)))
                .run("clear", "--law-date", "2026-11-22", "--explain", "-");

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo(golden("easy-explained.en.txt"));
    }

    @Test
    void speaksVietnameseWhereTheEnvironmentDoes() throws IOException {
        var result = new Shell()
                .with("LANG", "vi_VN.UTF-8")
                .typing(Files.readAllBytes(Path.of(WRONG_SUM)))
                .run("clear", "-");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo(golden("wrong-sum.vi.txt"));
    }

    @Test
    void takesTheDayInVietnamWhenNoneIsNamed() {
        var result = new Shell().run("clear", EASY);

        assertThat(result.out()).contains("under the law of 2026-11-22");
    }

    @Test
    void printsTheCanonicalDecisionsForPrograms() {
        var once = new Shell().run("clear", "-o", "json", EASY, WRONG_SUM, Shell.sample("mistakes/json-cut-off.json"));
        var again = new Shell().run("clear", "-o", "JSON", EASY, WRONG_SUM, Shell.sample("mistakes/json-cut-off.json"));

        assertThat(again).isEqualTo(once);
        assertThat(once.code()).isEqualTo(1);
        assertThat(once.out().lines()).hasSize(3);
        assertThat(once.out().lines().toList().getFirst())
                .startsWith(
                        "{\"format\":\"thongquan-decision/1\",\"outcome\":\"ACCEPTED\",\"registeredAt\":\"2026-11-22T00:00\"")
                .contains("\"payable\":76980000");
        assertThat(once.out().lines().toList().getLast())
                .startsWith("{\"format\":\"thongquan-unreadable/1\",\"outcome\":\"REFUSED\"");
    }

    @Test
    void decidesXmlAsItDecidesJson() {
        var json = new Shell().run("clear", "-o", "json", EASY);
        var xml = new Shell().run("clear", "-o", "json", Shell.sample("easy.xml"));

        assertThat(xml).isEqualTo(json);
    }

    @Test
    void anotherLawDateIsAnotherLaw() {
        var result = new Shell().run("clear", "--law-date", "2027-01-04", EASY);

        // From 2027 the VAT is 10 % again.
        assertThat(result.out()).contains("10%");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            clear,                                             Missing required parameter
            clear no-such-file.json,                           There is no file no-such-file.json.
            clear .,                                           . is a folder
            clear --law-date yesterday FILE,                   yesterday
            clear --law-date 1990-01-01 FILE,                  The law pack holds no tariff of 1990-01-01.
            clear --law no-such-folder FILE,                   cannot be used
            clear --explain -o json FILE,                      --explain is for people
            clear --explian FILE,                              --explain
            claer FILE,                                        ./thongquan clear
            """)
    void wrongUsageIsTold(String line, String told) {
        var result = new Shell().run(line.replace("FILE", EASY).split(" ", -1));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(told);
    }

    @Test
    void helpIsNoMistake() {
        var result = new Shell().run("clear", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("--law-date", "Exit codes", "samples/easy.json");
    }

    @Test
    void aBrokenLawPackIsNeverUsed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.csv"), "file,holds\ntariff.csv,TARIFF\n");

        var result = new Shell().run("clear", "--law", folder.toString(), EASY);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("tariff.csv");
    }

    private static String golden(String name) throws IOException {
        try (var text = ClearCommandTest.class.getResourceAsStream(name)) {
            assertThat(text).as(name).isNotNull();
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
