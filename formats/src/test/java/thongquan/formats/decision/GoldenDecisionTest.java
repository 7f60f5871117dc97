package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thongquan.core.decision.Decision;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;
import thongquan.formats.RepositoryRoot;

/**
 * Decisions kept as files: a change of one byte of the form, of a rule or of a rate shows in review as a change of these.
 * Written anew by {@code ./mvnw -pl formats -am test -Dtest=GoldenDecisionTest -Dthongquan.regenerate=true
 * -Dsurefire.failIfNoSpecifiedTests=false}. The law pack's fingerprint is left out, so that a new exchange rate changes
 * nothing here.
 */
class GoldenDecisionTest {

    private static final Path FOLDER = RepositoryRoot.path("formats/src/test/resources/golden");

    @Test
    void decisionsKeepTheirBytes() throws IOException {
        for (var golden : decisions().entrySet()) {
            var file = FOLDER.resolve(golden.getKey() + ".json");
            var text = withoutFingerprints(golden.getValue());
            if (Boolean.getBoolean("thongquan.regenerate")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("golden decision; the class comment says how to write it")
                    .exists();
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as(golden.getKey())
                    .isEqualTo(text);
        }
        try (var files = Files.list(FOLDER)) {
            assertThat(files.count()).isEqualTo(decisions().size());
        }
    }

    private static Map<String, Decision> decisions() {
        var good = Declarations.anImport();
        var all = new LinkedHashMap<String, Draft>();
        all.put("import-t-shirts", good);
        all.put("export-dragon-fruit", Declarations.anExport());
        all.put("import-preferential", Edits.preferred(good, "ATIGA", "TH", "COD"));
        all.put("import-free-on-board", Edits.onBoard(good));
        all.put("import-by-air", Edits.byAir(good));
        all.put("import-on-the-spot", Edits.onTheSpot(good));
        all.put("import-with-discount", Edits.adjusted(good, "G", "SB", "333.33"));
        all.put("import-for-processing", Edits.under(good, "E21"));
        all.put("import-suspended", Edits.under(good, "G11"));
        all.put("import-car-by-choice", Edits.claiming(Edits.car(good), "TTDB", "CC3000-4000", null));
        all.put("refused-car-without-choice", Edits.car(good));
        all.put("refused-empty-header", good.without("/declarationOfficeId").without("/typeCode"));
        all.put(
                "refused-mistyped-codes",
                good.with("/declarationOfficeId", "02C1").with("/customsProcedureCode", "?"));
        all.put("warned-container", good.with(Edits.CONSIGNMENT + "/transportEquipments/0/id", "CSQU3054384"));
        var mix = new TradeMix(5, Machine.SHIPPED.law());
        for (int i = 1; i <= 6; i++) {
            all.put("mix-" + i, mix.lawful(i));
        }
        var decisions = new LinkedHashMap<String, Decision>();
        all.forEach((name, draft) -> decisions.put(name, Machine.SHIPPED.decide(draft.declaration(), name)));
        return decisions;
    }

    private static String withoutFingerprints(Decision decision) {
        return line(decision.bytes()
                        .text()
                        .replace(decision.inputHash(), "<input>")
                        .replace(Machine.SHIPPED.law().fingerprint(), "<law>")
                        .replace(decision.sealed().hash(), "<sealed>"))
                + line(decision.sealed().text().replace(Machine.SHIPPED.pack().rulesFingerprint(), "<rules>"));
    }

    private static String line(String text) {
        return text + "\n";
    }
}
