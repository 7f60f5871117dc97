package thongquan.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import thongquan.core.lifecycle.Act;
import thongquan.server.GeneratedDocs;

/** docs/generated/events.md is the public catalogue of events, as it stands in the program. */
class EventCatalogueTest {
    private static final String HEAD = """
            # Events

            Made from `server/src/main/resources/exchange/` by `EventCatalogueTest`; change those files. How events reach
            others stands in [events](../events.md).

            | type | since | who receives it | notice | meaning | ý nghĩa | data |
            |---|---|---|---|---|---|---|
            """;
    private static final EventCatalogue CATALOGUE = EventCatalogue.shipped();

    @Test
    void theDocumentIsCurrent() {
        var text = new StringBuilder(HEAD);
        var members = new TreeMap<String, EventType.Member>();
        for (var type : CATALOGUE.types()) {
            text.append("| `%s` | %d | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            type.name(),
                            type.since(),
                            type.audience() == EventType.Audience.PARTIES ? "trader, agent, customs" : "customs",
                            type.isNotice() ? "yes" : "",
                            type.en(),
                            type.vi(),
                            String.join(
                                    " ",
                                    type.members().stream()
                                            .map(member -> "`" + member.name() + "`")
                                            .toList())));
            type.members().forEach(member -> members.put(member.name(), member));
        }
        text.append("\n## Data\n\n| member | kind | meaning | ý nghĩa |\n|---|---|---|---|\n");
        members.values()
                .forEach(member -> text.append(
                        "| `%s` | %s | %s | %s |\n".formatted(member.name(), member.kind(), member.en(), member.vi())));

        GeneratedDocs.assertCurrent("events.md", text.toString());
    }

    @Test
    void everyActOnADeclarationIsInTheCatalogue() {
        assertThat(CATALOGUE.unknown(Arrays.stream(Act.values()).map(Act::event).toList()))
                .isEmpty();
    }

    @Test
    void everyTypeSaysWhatItMeansInBothLanguages() {
        assertThat(CATALOGUE.types()).hasSizeGreaterThan(30).allSatisfy(type -> {
            assertThat(type.vi()).isNotBlank().isNotEqualTo(type.en());
            assertThat(type.en()).isNotBlank();
            assertThat(type.members()).isNotEmpty();
        });
    }
}
