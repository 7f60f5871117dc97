package thongquan.formats.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.Sha256;
import thongquan.core.decision.Decision;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.formats.Reading;
import thongquan.formats.RepositoryRoot;
import thongquan.formats.json.JsonDoor;

/**
 * P12: filings kept since the day the archive was made get the decisions they got then. The archive holds the filings and
 * the hash of each decision, with the fingerprints of law and rules left out, so that only what a change makes of these
 * filings shows. Written anew, where a change is meant, by {@code ./mvnw -pl formats -am test -Dtest=ReplayArchiveTest
 * -Dthongquan.archive=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ReplayArchiveTest {

    private static final Path FILINGS = RepositoryRoot.path("formats/src/test/resources/replay/filings.jsonl.gz");
    private static final Path DECISIONS = RepositoryRoot.path("formats/src/test/resources/replay/decisions.csv");
    private static final String HEAD = "day,outcome,sha256";
    private static final int DAYS = 25;
    private static final int FILINGS_A_DAY = 8;

    @Test
    void everyDecisionOfTheArchiveIsMadeAgain() throws IOException {
        if ("write".equals(System.getProperty("thongquan.archive"))) {
            write();
        }
        var filings = filings();
        var kept = CsvText.rows(DECISIONS);

        assertThat(filings).hasSize(DAYS * FILINGS_A_DAY).hasSameSizeAs(kept);
        var differing = new ArrayList<String>();
        for (int i = 0; i < filings.size(); i++) {
            var row = kept.get(i);
            var now = row(LocalDate.parse(row.getOrDefault("day", "")), filings.get(i));
            var then = String.join(",", row.values());
            if (!now.equals(then)) {
                differing.add("filing " + i + " was " + then + ", is " + now);
            }
        }
        assertThat(differing).isEmpty();
        assertThat(kept).extracting(row -> row.get("outcome")).contains("accepted", "refused");
    }

    private static String row(LocalDate day, Declaration filing) {
        var book = Engine.SHIPPED.law(day, day);
        var nothing = new Trade(false, "", null, "", "", List.of(), null, null, false, List.of(), null, Map.of());
        var decision = Engine.SHIPPED.decide(filing, nothing, book);
        return day + "," + (decision.isAccepted() ? "accepted" : "refused") + "," + Sha256.hex(text(decision, book));
    }

    private static String text(Decision decision, LawBook book) {
        return decision.bytes()
                .text()
                .replace(decision.inputHash(), "<input>")
                .replace(book.fingerprint(), "<law>")
                .replace(decision.sealed().hash(), "<sealed>");
    }

    private static List<Declaration> filings() throws IOException {
        var filings = new ArrayList<Declaration>();
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(FILINGS)))) {
            for (var line : new String(packed.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n", -1)) {
                switch (JsonDoor.read(line.getBytes(StandardCharsets.UTF_8))) {
                    case Reading.Read<Declaration>(var read, var _) -> filings.add(read);
                    case Reading<Declaration> other -> throw new AssertionError(other);
                }
            }
        }
        return filings;
    }

    private static void write() throws IOException {
        var text = LawText.of(Engine.SHIPPED_PACK);
        var random = new Random(20261124);
        var filings = new StringBuilder();
        var decisions = new StringBuilder(HEAD + "\n");
        for (int d = 0; d < DAYS; d++) {
            var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(905));
            var law = new LawOfDay(text, day, day);
            var maker = new Filings(law);
            for (int i = 0; i < FILINGS_A_DAY; i++) {
                var filing = maker.filing(RandomTrade.of(law, random.nextLong()));
                filings.append(new String(JsonDoor.print(filing), StandardCharsets.UTF_8).replace("\n", ""))
                        .append('\n');
                decisions.append(row(day, filing)).append('\n');
            }
        }
        Files.createDirectories(FILINGS.getParent());
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(filings.toString().getBytes(StandardCharsets.UTF_8));
        }
        Files.write(FILINGS, packed.toByteArray());
        Files.writeString(DECISIONS, decisions);
    }
}
