package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongquan.server.clearance.DeclarationFilter.Order;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Programs;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Declarations from registration to their end, over the API and a real database. */
class LifecycleStoryTest {

    private static final Programs PROGRAMS = new Programs(RunningSystem.shared());

    @Test
    void aRedDeclarationIsCheckedInspectedPaidAndCleared() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-1");
        assertThat(state(number)).isEqualTo("DOC_CHECK");

        assertThat(refused(number, Role.OFFICER, act(0, "PASS", "DOCUMENTS_IN_ORDER")))
                .contains("ACT-001");
        assertThat(refused(number, Role.DECLARANT, act(0, "INSPECT", "DOCUMENTS_IN_ORDER")))
                .contains("ACT-002");
        assertThat(refused(number, Role.OFFICER, act(0, "INSPECT", "GOODS_AS_DECLARED")))
                .contains("ACT-004");
        assertThat(refused(number, Role.OFFICER, "{\"act\":\"INSPECT\",\"revision\":0}"))
                .contains("ACT-003");

        done(number, Role.OFFICER, act(0, "INSPECT", "SELECTED_FOR_INSPECTION"));
        assertThat(state(number)).isEqualTo("INSPECTION");
        done(number, Role.OFFICER, act(1, "PASS", "GOODS_AS_DECLARED"));
        assertThat(state(number)).isEqualTo("AWAIT_PAYMENT");
        done(number, Role.OFFICER, "{\"act\":\"CONFIRM_PAYMENT\",\"revision\":2,\"note\":\"Giấy nộp tiền 001\"}");
        assertThat(state(number)).isEqualTo("CLEARED");

        assertThat(PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + number + "/events")
                        .path("events"))
                .extracting(event -> event.path("type").asString())
                .containsExactly(
                        "declaration.registered",
                        "declaration.inspection-ordered",
                        "declaration.passed",
                        "declaration.paid");
        var acts = PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + number + "/acts");
        assertThat(acts.path("done")).hasSize(3);
        assertThat(acts.path("done").get(0).has("by")).isFalse();
        assertThat(acts.path("open"))
                .extracting(open -> open.path("act").asString())
                .containsExactly("REQUEST_AMENDMENT", "REQUEST_CANCELLATION");
    }

    @Test
    void whatNeedsASecondPersonWaitsForOneAndNeverForTheSame() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-2");
        var proposed = PROGRAMS.done(
                Role.CHIEF,
                acts(number),
                "{\"act\":\"LESSEN\",\"revision\":0,\"reason\":\"SEEN_BEFORE\",\"note\":\"Đã soi ở cửa khẩu\"}");
        var proposal = "/api/proposals/" + proposed.path("id").asString();
        assertThat(state(number)).isEqualTo("DOC_CHECK");

        assertThat(PROGRAMS.send(Role.OFFICER, "POST", proposal + "/approve", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(PROGRAMS.send(Role.CHIEF, "POST", proposal + "/approve", "").body())
                .contains("ACT-008");
        var approved = another(Role.CHIEF).done(Role.CHIEF, proposal + "/approve", "");

        assertThat(approved.path("channel").asString()).isEqualTo("YELLOW");
        assertThat(PROGRAMS.get(Role.OFFICER, acts(number)).at("/done/0/second").asString())
                .isNotEmpty();
        assertThat(PROGRAMS.send(Role.CHIEF, "POST", proposal + "/approve", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatTwoPersonsDecidedStandsWhenSomethingElseIsAmended() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-6");
        done(
                number,
                Role.OFFICER,
                "{\"act\":\"ASK\",\"revision\":0,\"reason\":\"VALUE_DOUBT\",\"note\":\"Hợp đồng?\"}");
        assertThat(state(number)).isEqualTo("INFO_REQUESTED");
        done(number, Role.DECLARANT, "{\"act\":\"ANSWER\",\"revision\":1,\"note\":\"Hợp đồng đính kèm\"}");
        var lessen = PROGRAMS.done(
                Role.CHIEF,
                acts(number),
                "{\"act\":\"LESSEN\",\"revision\":2,\"reason\":\"SEEN_BEFORE\",\"note\":\"Đã soi ở cửa khẩu\"}");
        another(Role.CHIEF)
                .done(Role.CHIEF, "/api/proposals/" + lessen.path("id").asString() + "/approve", "");

        PROGRAMS.done(
                Role.DECLARANT,
                "/api/declarations/" + number + "/amendments?reason=OTHER_CHANGE",
                sample("steel-through-third-country.json", "RED-6").replace("\"XMP", "\"XMQ"));
        done(number, Role.OFFICER, "{\"act\":\"AMEND\",\"revision\":4}");

        assertThat(declaration(number).path("channel").asString()).isEqualTo("YELLOW");
        done(number, Role.OFFICER, act(5, "PASS", "DOCUMENTS_IN_ORDER"));
        assertThat(state(number)).isEqualTo("AWAIT_PAYMENT");
    }

    @Test
    void whyCustomsLooksCloserIsItsOwnBusinessAndEventsHoldWhatTheCatalogueSays() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-7");
        done(
                number,
                Role.OFFICER,
                "{\"act\":\"HAND_UP\",\"revision\":0,\"reason\":\"BEYOND_COMPETENCE\",\"note\":\"Nghi buôn lậu\"}");

        var events = PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + number + "/events")
                .path("events");
        assertThat(events.toString()).contains("declaration.handed-up").doesNotContain("buôn lậu", "BEYOND_COMPETENCE");
        assertThat(PROGRAMS.get(Role.DECLARANT, acts(number)).toString()).doesNotContain("buôn lậu");
        assertThat(PROGRAMS.get(Role.OFFICER, acts(number)).toString()).contains("buôn lậu");
        var members = new ArrayList<String>();
        for (var member : EventCatalogue.shipped()
                .find("declaration.handed-up")
                .orElseThrow()
                .members()) {
            members.add(member.name());
        }
        assertThat(members).containsAll(events.get(1).path("data").propertyNames());
    }

    @Test
    void aRequestAboutFreeGoodsWaitsForAnOfficerWithAClock() throws IOException {
        var number = lodged("easy.json", "FREE-1");
        done(number, Role.OFFICER, "{\"act\":\"CONFIRM_PAYMENT\",\"revision\":0,\"note\":\"GNT 1\"}");
        assertThat(waiting()).doesNotContain(number);
        PROGRAMS.done(
                Role.DECLARANT,
                "/api/declarations/" + number + "/amendments?reason=OTHER_CHANGE",
                sample("easy.json", "FREE-1").replace("\"XMP", "\"XMQ"));

        assertThat(state(number)).isEqualTo("CLEARED");
        assertThat(waiting()).contains(number);
        assertThat(PROGRAMS.get(Role.OFFICER, acts(number)).path("clock").asString())
                .isEqualTo("supplement-request");
        assertThat(PROGRAMS.get(Role.OFFICER, acts(number)).path("open"))
                .extracting(open -> open.path("act").asString())
                .contains("AMEND", "REFUSE_AMENDMENT");
    }

    private static List<String> waiting() {
        var officer = new Caller("reader", "reader", Parties.OFFICE, Parties.OFFICE, Set.of(Role.OFFICER));
        return RunningSystem.shared()
                .bean(Declarations.class)
                .list(new DeclarationFilter(null, null, null, null, true, null, Order.NEWEST, null, 0, 500), officer)
                .stream()
                .map(DeclarationSummary::number)
                .toList();
    }

    @Test
    void aKeyUsedForOneFilingAmendsNoOther() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-8");
        var path = "/api/declarations/" + number + "/amendments?reason=OTHER_CHANGE";
        var body = sample("steel-through-third-country.json", "RED-8").replace("\"XMP", "\"XMQ");
        var first = PROGRAMS.send(Role.DECLARANT, "POST", path, body, "one-key");
        var again = PROGRAMS.send(Role.DECLARANT, "POST", path, body, "one-key");
        var other = PROGRAMS.send(Role.DECLARANT, "POST", path, body.replace("\"XMQ", "\"XMR"), "one-key");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("key-reused");
        assertThat(PROGRAMS.get(Role.OFFICER, acts(number)).path("done")).hasSize(1);
    }

    @Test
    void anAmendmentIsAVersionWithItsChangesAndWhatItDoesToEachTax() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-3");
        var body = sample("steel-through-third-country.json", "RED-3").replace("\"XMP", "\"XMQ");
        var preview = PROGRAMS.done(Role.DECLARANT, "/api/declarations/" + number + "/amendments/preview", body);
        assertThat(preview.path("lawful").asBoolean()).isTrue();
        assertThat(preview.path("toAccept").asBoolean()).isTrue();
        assertThat(preview.path("changes")).isNotEmpty();

        var wrong = PROGRAMS.done(
                Role.DECLARANT,
                "/api/declarations/" + number + "/amendments/preview",
                body.replace("\"customsProcedureCode\": \"A11\"", "\"customsProcedureCode\": \"A12\""));
        assertThat(wrong.path("lawful").asBoolean()).isFalse();
        assertThat(wrong.path("findings").toString()).contains("ACT-010").contains("/customsProcedureCode");

        PROGRAMS.done(Role.DECLARANT, "/api/declarations/" + number + "/amendments?reason=OTHER_CHANGE&note=x", body);
        assertThat(version(number)).isZero();
        done(number, Role.OFFICER, "{\"act\":\"AMEND\",\"revision\":1}");
        assertThat(version(number)).isEqualTo(1);
        assertThat(state(number)).isEqualTo("DOC_CHECK");

        var versions = PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + number + "/versions");
        assertThat(versions).hasSize(2);
        var changes = PROGRAMS.get(Role.DECLARANT, "/api/declarations/" + number + "/changes?from=0&to=1");
        assertThat(changes.path("changes")).isEqualTo(preview.path("changes"));
        assertThat(PROGRAMS.get(Role.OFFICER, "/api/declarations/" + number + "/replay")
                        .path("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void cancellingAfterRedGainsNothing() throws IOException {
        var number = lodged("steel-through-third-country.json", "RED-4");
        done(number, Role.DECLARANT, "{\"act\":\"REQUEST_CANCELLATION\",\"revision\":0,\"reason\":\"DECLARED_TWICE\"}");
        done(number, Role.OFFICER, act(1, "CANCEL", "DECLARED_TWICE"));
        assertThat(state(number)).isEqualTo("CANCELLED");

        // The same invoice from a harmless port: chance and rules would let it pass, memory does not.
        var again = PROGRAMS.done(
                Role.DECLARANT,
                "/api/declarations",
                sample("steel-through-third-country.json", "RED-4").replace("CNSHA", "KRPUS"));

        assertThat(again.at("/decision/selection/channel").asString()).isEqualTo("RED");
        var second = again.path("number").asString();
        assertThat(PROGRAMS.get(Role.OFFICER, "/api/declarations/" + second + "/replay")
                        .path("identical")
                        .asBoolean())
                .isTrue();
    }

    /** Another person of that role. */
    private static Programs another(Role role) {
        var system = RunningSystem.shared();
        return new Programs(system, Map.of(role, system.parties().client(Parties.home(role), role)));
    }

    private static String act(int revision, String act, String reason) {
        return "{\"act\":\"%s\",\"revision\":%d,\"reason\":\"%s\"}".formatted(act, revision, reason);
    }

    private static JsonNode done(String number, Role role, String order) {
        return PROGRAMS.done(role, acts(number), order);
    }

    private static String refused(String number, Role role, String order) {
        var answer = PROGRAMS.send(role, "POST", acts(number), order);
        assertThat(answer.statusCode()).isIn(403, 422);
        return answer.body();
    }

    private static String acts(String number) {
        return "/api/declarations/" + number + "/acts";
    }

    private static String state(String number) {
        return declaration(number).path("state").asString();
    }

    private static int version(String number) {
        return declaration(number).path("version").asInt();
    }

    private static JsonNode declaration(String number) {
        return PROGRAMS.get(Role.OFFICER, "/api/declarations/" + number);
    }

    private static String lodged(String sample, String invoice) throws IOException {
        return PROGRAMS.done(Role.DECLARANT, "/api/declarations", sample(sample, invoice))
                .path("number")
                .asString();
    }

    /** A sample of the repository as the test trader's, with an invoice and a bill of its own. */
    private static String sample(String name, String invoice) throws IOException {
        var tree = (tools.jackson.databind.node.ObjectNode) JsonMapper.shared()
                .readTree(Files.readString(Path.of("../samples/" + name)).replace("9900000018", Parties.TRADER));
        ((tools.jackson.databind.node.ObjectNode) tree.at("/goodsShipment/invoice")).put("id", invoice);
        ((tools.jackson.databind.node.ObjectNode) tree.at("/goodsShipment/consignment"))
                .set(
                        "transportContractDocumentIds",
                        JsonMapper.shared().valueToTree(List.of("XMP" + invoice.replace("-", ""))));
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(tree)
                .replace("\" : ", "\": ");
    }
}
