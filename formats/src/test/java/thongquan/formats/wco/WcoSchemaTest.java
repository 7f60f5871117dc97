package thongquan.formats.wco;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.formats.RandomDeclarations;
import thongquan.formats.Reading;
import thongquan.formats.SharedSamples;

/** Our reading and the published schemas hold the same messages for valid. */
class WcoSchemaTest {

    /** What a schema cannot know: rules on the meaning of a message that is valid in form. */
    private static final Set<String> BEYOND_FORM = Set.of("XML-PROCEDURE", "XML-STATEMENT", "XML-UNUSED");

    private static final int MUTANTS_OF_A_SAMPLE = 27;

    @Test
    void keepsTheFactsOfTheSchemas() throws Exception {
        try (var in = Grammar.class.getResourceAsStream("declaration.grammar")) {
            var kept = new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8);
            assertThat(kept).isEqualTo(GrammarGenerator.grammar(SchemaOracle.folder()));
        }
    }

    @Test
    void judgesEverySampleAsTheSchemasDo() {
        var oracle = SchemaOracle.load();
        int valid = 0;
        var disagreements = new ArrayList<String>();
        for (var file : SharedSamples.files(SharedSamples.folder("cds-wco"), ".xml")) {
            var text = SharedSamples.bytes(file);
            var faults = oracle.faults(text);
            valid += faults.isEmpty() ? 1 : 0;
            var ours = errors(WcoDoor.read(text, Customisation.SCHEMA));
            if (faults.isEmpty() != ours.isEmpty()) {
                disagreements.add(file + "\n  schema: " + faults + "\n  ours: " + ours);
            }
            if (!faults.isEmpty()) {
                assertThat(WcoDoor.read(text)).as(file.toString()).isInstanceOf(Reading.Unreadable.class);
            }
            if (faults.stream().anyMatch(fault -> fault.startsWith("FATAL"))) {
                assertThat(ours.getFirst().message().en()).contains("(line ");
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(valid).isGreaterThan(150);
    }

    @Test
    void judgesMutantsAsTheSchemasDo() {
        var oracle = SchemaOracle.load();
        var random = new Random(20261122);
        var disagreements = new ArrayList<String>();
        int judged = 0;
        int invalid = 0;
        for (var sample : validSamples(oracle)) {
            for (int i = 0; i < MUTANTS_OF_A_SAMPLE; i++) {
                var mutant = XmlMutation.of(sample, random);
                var faults = oracle.faults(mutant.bytes());
                var ours = errors(WcoDoor.read(mutant.bytes(), Customisation.SCHEMA));
                judged++;
                invalid += faults.isEmpty() ? 0 : 1;
                if (faults.isEmpty() != ours.isEmpty()) {
                    disagreements.add(mutant.what() + "\n  schema: " + faults + "\n  ours: " + ours);
                }
            }
        }
        assertThat(judged).isGreaterThan(5000);
        assertThat(invalid).isGreaterThan(judged / 4);
        assertThat(disagreements).hasSizeLessThanOrEqualTo(0);
    }

    @Test
    void printsWhatTheSchemasHoldForValid() {
        var oracle = SchemaOracle.load();
        for (long seed = 0; seed < 100; seed++) {
            var text = WcoDoor.print(RandomDeclarations.modest(seed));
            assertThat(oracle.faults(text)).as("seed %d", seed).isEmpty();
        }
    }

    private static List<byte[]> validSamples(SchemaOracle oracle) {
        return SharedSamples.files(SharedSamples.folder("cds-wco"), ".xml").stream()
                .map(SharedSamples::bytes)
                .filter(text -> oracle.faults(text).isEmpty())
                .toList();
    }

    private static List<Finding> errors(Reading<Declaration> reading) {
        return switch (reading) {
            case Reading.Read<Declaration>(var _, var _) -> List.of();
            case Reading.Unreadable<Declaration>(var findings) ->
                findings.stream()
                        .filter(finding -> finding.isError() && !BEYOND_FORM.contains(finding.code()))
                        .toList();
        };
    }
}
