package thongquan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawImportCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void publishATariffOfThreeLines() throws IOException {
        Files.writeString(tariff().resolve("nd26-muc1.ndjson"), """
                {"annex":"II","hs":"01022911","desc":"- - - - Bò thiến","rate":"5"}
                {"annex":"II","hs":"01022919","desc":"- - - - Loại khác","rate":null}
                {"annex":"II","hs":"26011110","desc":"- - - Quặng","rate":"0"}
                {"annex":"II","hs":"01022911","desc":"","rate":null}
                """);
    }

    private Path tariff() throws IOException {
        return Files.createDirectories(folder.resolve("published"));
    }

    @Test
    void reportsByKindWhatIsAmissAndWritesNothingUnlessTold() throws IOException {
        var result = new Shell().run("law", "import", tariff().toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("3 tariff lines")
                .contains("LAW-151  a code stands more than once; the row with a rate is taken (1)")
                .contains("nd26-muc1.ndjson:4  01022911")
                .contains("LAW-153  a tariff line has no rate (1)")
                .contains("LAW-150  a file is not in the folder (5)")
                .contains("… and 2 more")
                .contains("The law pack is sound");
        assertThat(folder.resolve("pack")).doesNotExist();
    }

    @Test
    void thePackClearsDeclarations() throws IOException {
        var pack = folder.resolve("pack").toString();

        var written = new Shell().run("law", "import", tariff().toString(), "--to", pack);
        var cleared = new Shell().run("clear", "--law", pack, Shell.sample("easy.json"));

        assertThat(written.code()).isZero();
        assertThat(cleared.code()).isZero();
        assertThat(cleared.out()).contains("ACCEPTED");
    }

    @Test
    void programsGetEveryFinding() throws IOException {
        var result = new Shell().run("law", "import", tariff().toString(), "-o", "json");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.out())
                .startsWith("{\"format\":\"thongquan-tariff-import/1\",\"lines\":3,")
                .contains("{\"code\":\"LAW-153\",\"file\":\"nd26-muc1.ndjson\",\"row\":2,")
                .contains("Dòng thuế không có thuế suất");
    }

    @Test
    void takesEnglishWordsFromAListOfHeadings() throws IOException {
        var list = Files.writeString(folder.resolve("hs.csv"), "hscode,description\n0102,Bovine animals\n");
        var pack = folder.resolve("pack");

        var result = new Shell()
                .run("law", "import", tariff().toString(), "--headings", list.toString(), "--to", pack.toString());
        var other = new Shell().run("law", "import", tariff().toString(), "--headings", Shell.sample("easy.json"));

        assertThat(result.code()).isZero();
        assertThat(pack.resolve("national/tariff.csv")).content().contains("01022911,Bò thiến,Bovine animals,");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("The list of headings");
    }

    @Test
    void speaksVietnamese() throws IOException {
        var result = new Shell().run("law", "import", tariff().toString(), "--lang", "vi");

        assertThat(result.out()).contains("3 dòng thuế", "Gói pháp luật hợp lệ");
    }

    @Test
    void neverWritesOverWhatIsThere() throws IOException {
        var result = new Shell().run("law", "import", tariff().toString(), "--to", tariff().toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is not empty");
        assertThat(tariff()).isDirectoryNotContaining("glob:**/pack.csv");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(new Shell().run("law").code()).isEqualTo(2);
        assertThat(new Shell().run("law", "import").code()).isEqualTo(2);
        var absent = new Shell().run("law", "import", folder.resolve("nowhere").toString());
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("There is no folder");
        assertThat(new Shell().run("law", "import", "--help").out()).contains("--to", "--onto");
    }
}
