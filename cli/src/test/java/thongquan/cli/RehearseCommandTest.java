package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law rehearsed at the command line. */
class RehearseCommandTest {

    private static final String[] VAT = {
        "law", "rehearse", "shipped", "--registered", "2026-11-20", "--on", "2027-01-01", "--lang", "en"
    };

    @Test
    void saysByTaxAndByTraderWhatTheNewYearBrings() {
        // T-shirts of 260,000,000 dong with 20 % duty: VAT on 312,000,000 goes from 8 % to 10 %.
        var result = new Shell().run(and(VAT, Shell.sample("easy.json")));

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("as if registered on 2027-01-01")
                .containsPattern("Owe more +1 filings +\\+6,240,000")
                .containsPattern("GTGT +24,960,000 +31,200,000 +\\+6,240,000")
                .containsPattern("61091010 +76,960,000 +83,200,000 +\\+6,240,000")
                .containsPattern("GTGT +8% → 10%");
    }

    @Test
    void readsManyFilingsFromOneFileOfLines(@TempDir Path folder) throws IOException {
        var line = Files.readString(Shell.samples().resolve("easy.json")).replaceAll("\\s*\\n\\s*", " ");
        var file = Files.writeString(folder.resolve("year.ndjson"), (line + "\n").repeat(50));

        var result = new Shell().run(and(VAT, "-o", "json", file.toString()));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"compared\":50").contains("\"more\":312000000");
    }

    @Test
    void aPackAgainstItselfOnOneDayChangesNothing() {
        var result = new Shell().run(and(VAT, "--same-day", "-o", "json", Shell.sample("easy.json")));

        assertThat(result.out()).contains("\"same\":1").contains("\"replacements\":[]");
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        assertThat(new Shell()
                        .run("law", "rehearse", "no-such-folder", "x.json")
                        .code())
                .isEqualTo(2);
        assertThat(new Shell()
                        .run("law", "rehearse", "shipped", "--mode", "corrected", Shell.sample("easy.json"))
                        .err())
                .contains("corrects no law");
        assertThat(new Shell().run("law").code()).isEqualTo(2);
    }

    private static String[] and(String[] arguments, String... more) {
        var all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }
}
