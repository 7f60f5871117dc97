package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spreadsheets through the API: a draft with findings by row and column, then the declaration. */
class DraftsApiTest {

    private static final RunningSystem SYSTEM = RunningSystem.shared();

    private static HttpResponse<String> send(String trader, String method, String path, String type, String body) {
        try (var program = SYSTEM.visitor()) {
            var token = program.token(SYSTEM.parties().client(trader, Role.DECLARANT));
            return program.send(method, path, request -> request.header("Authorization", "Bearer " + token)
                    .header("Content-Type", type)
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void aTableBecomesADraftAndTheDraftADeclaration() {
        var sheet = Sheets.of(Desk.copy("easy.json", Parties.TRADER), Map.of());

        var begun = send(Parties.TRADER, "POST", "/api/drafts", "text/csv; charset=utf-8", sheet);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(json(begun).path("isSound").asBoolean()).as(begun.body()).isTrue();
        assertThat(json(begun).path("payable").asInt()).isEqualTo(76_980_000);
        var here = begun.headers().firstValue("Location").orElseThrow();

        var lodged = send(Parties.TRADER, "POST", here + "/lodgement", "application/json", "");
        assertThat(lodged.statusCode()).as(lodged.body()).isEqualTo(201);
        var again = send(Parties.TRADER, "POST", here + "/lodgement", "application/json", "");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("number")).isEqualTo(json(lodged).path("number"));
    }

    @Test
    void whatIsWrongIsSaidByRowAndColumn() {
        var begun = send(Parties.TRADER, "POST", "/api/drafts", "text/csv", Sheets.goods(';'));

        assertThat(begun.statusCode()).isEqualTo(201);
        var rows = json(begun).path("rows");
        var places = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("row").asInt() + ":" + row.path("column").asInt())
                .toList();
        assertThat(places).contains("4:1", "4:4").doesNotContain("2:1", "3:1", "2:4");
        var here = begun.headers().firstValue("Location").orElseThrow();
        assertThat(send(Parties.TRADER, "POST", here + "/lodgement", "application/json", "")
                        .statusCode())
                .isEqualTo(422);

        var more = send(Parties.TRADER, "POST", here + "/items", "text/csv", "CMD\n61091010\n");
        assertThat(json(more).path("items").asInt()).isEqualTo(4);
        assertThat(json(more).path("rows").path(0).path("row").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNoTableLeavesNothing() {
        assertThat(send(Parties.TRADER, "POST", "/api/drafts", "text/csv", "Colour\nred\n")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(Parties.TRADER, "POST", "/api/drafts", "application/json", "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aDraftIsThereForItsOrganisationOnly() {
        var draft = Desk.begin(Parties.TRADER);
        var here = "/api/drafts/" + draft.id();

        assertThat(send(Parties.TRADER, "GET", "/api/drafts", "text/plain", "").body())
                .contains(draft.id());
        assertThat(send(Parties.OTHER_TRADER, "GET", here, "text/plain", "").statusCode())
                .isEqualTo(404);
        assertThat(send(Parties.OTHER_TRADER, "DELETE", here, "text/plain", "").statusCode())
                .isEqualTo(404);
        assertThat(send(Parties.TRADER, "DELETE", here, "text/plain", "").statusCode())
                .isEqualTo(204);
        assertThat(send(Parties.TRADER, "GET", here, "text/plain", "").statusCode())
                .isEqualTo(404);
    }
}
