package thongquan.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.access.AuthorisationTable;
import thongquan.server.party.access.Grant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface says what the authorisation table says, which is what the endpoints say. */
class OpenApiTest {
    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final JsonNode API = JsonMapper.shared().readTree(get("/api/openapi.json"));

    private static String get(String path) {
        try (var stranger = SYSTEM.visitor()) {
            return stranger.get(path).body();
        }
    }

    @Test
    void describesEveryEndpointOfTheTableAndNoOther() {
        var described = new TreeMap<String, Boolean>();
        API.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> described.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                        isOpen(operation.getValue()))));
        var table = new TreeMap<String, Boolean>();
        for (var rule : SYSTEM.bean(AuthorisationTable.class).rules()) {
            if (rule.path().startsWith("/api/") || rule.path().startsWith("/oauth2/")) {
                // Tokens are given to programs that show their secret in the request itself.
                var open = rule.anonymous() != Grant.DENY && !rule.path().startsWith("/oauth2/");
                table.put(rule.method() + " " + rule.path(), open);
            }
        }

        assertThat(described).isEqualTo(table);
    }

    private static boolean isOpen(JsonNode operation) {
        var security = operation.has("security") ? operation.path("security") : API.path("security");
        return security.isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(API.path("openapi").asString()).isEqualTo("3.1.0");
        var dangling = new ArrayList<String>();
        for (var reference : API.findValuesAsString("$ref")) {
            if (API.at(reference.substring(1)).isMissingNode()) {
                dangling.add(reference);
            }
        }

        assertThat(dangling).isEmpty();
    }

    @Test
    void describesEachPathVariableAndWhatIsRequired() {
        var wrong = new ArrayList<String>();
        API.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            var variables = new ArrayList<String>();
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asString().equals("path")) {
                    variables.add("{" + parameter.path("name").asString() + "}");
                }
            });
            var inPath = List.of(path.getKey().split("/")).stream()
                    .filter(part -> part.startsWith("{"))
                    .toList();
            if (!inPath.equals(variables) || operation.path("responses").isEmpty()) {
                wrong.add(path.getKey());
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void theDeclarationIsDescribedByItsTableOfElements() {
        var schema = API.at("/components/schemas/Declaration/properties");

        assertThat(schema.propertyNames())
                .containsExactlyElementsOf(Shape.of(Declaration.class).members().stream()
                        .map(Shape.Member::name)
                        .toList());
        assertThat(get("/api/openapi.yaml")).startsWith("openapi: 3.1.0").contains("GoodsItem:");
    }
}
