package thongquan.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.SharedSamples;

/** The public JSON parsing test suite: what is not JSON is refused with a place, and nothing breaks the door. */
class HostileJsonTest {

    @Test
    void refusesWhatIsNotJsonAndSurvivesTheRest() {
        for (var file : SharedSamples.files(SharedSamples.folder("hostile/json/test_parsing"), ".json")) {
            var reading = JsonDoor.read(SharedSamples.bytes(file));
            if (reading instanceof Reading.Unreadable<Declaration>(var findings)) {
                assertThat(findings).as(file.toString()).isNotEmpty().allMatch(Finding::isError);
            } else {
                assertThat(file.getFileName().toString()).doesNotStartWith("n_");
            }
        }
    }

    @Test
    void readsTheSoundTextsAsJson() {
        var syntax = java.util.Set.of("JSON-SYNTAX", "JSON-END", "JSON-CHARSET", "JSON-TRAILING");
        for (var file : SharedSamples.files(SharedSamples.folder("hostile/json/test_parsing"), ".json")) {
            boolean sound = file.getFileName().toString().startsWith("y_");
            if (sound
                    && JsonDoor.read(SharedSamples.bytes(file)) instanceof Reading.Unreadable<Declaration>(var found)) {
                assertThat(found).as(file.toString()).noneMatch(finding -> syntax.contains(finding.code()));
            }
        }
    }
}
