package thongquan.server.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.core.ruling.AdvanceRuling;
import thongquan.core.ruling.Ruled;
import thongquan.core.ruling.RuledGoods;
import thongquan.core.value.HsCode;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.ruling.store.RulingStore;

/** A ruling from the request to the declarations that follow it, over the API and a real database. */
class RulingStoryTest {

    @Test
    void aRulingIsAskedForAnsweredSignedAndAppliedAtClearance() {
        var number = Bureau.ruling("Áo phông nam dệt kim của câu chuyện", "RS-01", "61091010", false);

        var lodged = Bureau.done(Role.DECLARANT, "/api/declarations", Bureau.filing("RS-01", ""));
        var here = "/api/declarations/" + lodged.path("number").asString();

        var ruling = lodged.at("/decision/assessment/items/0/rulings/0");
        assertThat(ruling.path("number").asString()).isEqualTo(number);
        assertThat(ruling.path("says").asString()).isEqualTo("61091010");
        assertThat(ruling.path("quoted").asBoolean()).isFalse();
        assertThat(ruling.path("followed").asBoolean()).isTrue();
        assertThat(Bureau.get(Role.DECLARANT, here + "/proof").toString())
                .contains("\"code\":\"ruling\"")
                .contains(number);
        assertThat(Bureau.get(Role.OFFICER, here + "/replay").path("identical").asBoolean())
                .isTrue();
    }

    @Test
    void aLineDeclaredOtherwiseIsRefusedUntilAReasonIsGivenAndThenChecked() {
        var number = Bureau.ruling("Quần nam vải bông của câu chuyện", "RS-02", "62034290", false);

        var refused = Bureau.send(Role.DECLARANT, "POST", "/api/declarations", Bureau.filing("RS-02", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("DEC-266")
                .contains(number)
                .contains("\"pointer\":\"/goodsShipment/goodsItems/0/commodity/classificationId\"")
                .contains("\"suggestion\":\"62034290\"");

        var reason = "\"rulingDeviationReason\": \"Lô này là áo, khai nhầm mã quản lý riêng của mẫu cũ\",";
        var lodged = Bureau.done(Role.DECLARANT, "/api/declarations", Bureau.filing("RS-02", reason));
        assertThat(lodged.at("/decision/selection/channel").asString()).isEqualTo("YELLOW");
        assertThat(lodged.at("/decision/selection/reasonClass").asString()).isEqualTo("RULING");
        assertThat(lodged.at("/decision/findings/0/code").asString()).isEqualTo("DEC-269");
        assertThat(lodged.at("/decision/assessment/items/0/rulings/0/followed").asBoolean())
                .isFalse();
    }

    @Test
    void aDecisionIsMadeAgainAsTheRulingWasKnownThenThoughItIsVoidNow() {
        var number = Bureau.ruling("Áo phông sẽ hết hiệu lực", "RS-03", "61091010", false);
        var lodged = Bureau.done(Role.DECLARANT, "/api/declarations", Bureau.filing("RS-03", quoting("XDMS", number)));
        var request = requestOf(number);

        Bureau.done(Role.CHIEF, "/api/rulings/requests/" + request + "/voiding", "{\"text\":\"Hàng hóa đã thay đổi\"}");

        var replay = "/api/declarations/" + lodged.path("number").asString() + "/replay";
        assertThat(Bureau.get(Role.OFFICER, replay).path("identical").asBoolean())
                .isTrue();
        var again = Bureau.send(
                Role.DECLARANT, "POST", "/api/declarations", Bureau.filing("RS-03", quoting("XDMS", number)));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("DEC-261");
        assertThat(Bureau.get(Role.DECLARANT, "/api/rulings/" + number)
                        .path("voidReason")
                        .asString())
                .isEqualTo("Hàng hóa đã thay đổi");
    }

    private static String quoting(String type, String number) {
        return "\"additionalDocuments\": [{\"typeCode\": \"%s\", \"id\": \"%s\"}],".formatted(type, number);
    }

    private static String requestOf(String number) {
        return Bureau.SYSTEM
                .bean(RulingRegister.class)
                .find(number)
                .orElseThrow()
                .request();
    }

    @Test
    void whoDraftedDoesNotSign() {
        var here = "/api/rulings/requests/"
                + Bureau.done(
                                Role.DECLARANT,
                                "/api/rulings/requests",
                                Bureau.request("Áo bốn mắt", "RS-04", "61091010"))
                        .path("id")
                        .asString();
        Bureau.done(
                Role.CHIEF,
                here + "/proposal",
                "{\"ruled\":{\"hs\":\"61091010\"},\"reasoning\":\"Đúng\",\"bindsAll\":false,\"published\":false}");

        var signed = Bureau.send(Role.CHIEF, "POST", here + "/signature", "");

        assertThat(signed.statusCode()).isEqualTo(409);
        assertThat(signed.body()).contains("RUL-111");
        Bureau.done(Role.CHIEF, here + "/return", "{\"text\":\"Để người khác soạn\"}");
        assertThat(Bureau.get(Role.DECLARANT, here).path("state").asString()).isEqualTo("REQUESTED");
        assertThat(Bureau.get(Role.DECLARANT, here).toString()).doesNotContain("Đúng");
    }

    @Test
    void theClocksAreThoseOfTheLawAndStartAnewWhenTheDossierIsComplete() {
        var cases = Bureau.SYSTEM.bean(RulingCases.class);
        var start = Instant.parse("2026-03-02T02:00:00Z");
        var trader = caller("clock-trader", Parties.TRADER, Role.DECLARANT);
        var officer = caller("clock-officer", Parties.OFFICE, Role.OFFICER);
        var chief = caller("clock-chief", Parties.OFFICE, Role.CHIEF);

        var id = done(cases.file(request(), trader, start));
        assertThat(due(cases, id, trader)).isEqualTo("ruling-answer 2026-04-01T09:00");
        done(cases.act(id, new Move.Ask("Catalogue?"), officer, start.plus(Duration.ofDays(1))));
        assertThat(due(cases, id, trader)).startsWith("ruling-information 2026-03-10");
        done(cases.act(id, new Move.Supply("Đây"), trader, start.plus(Duration.ofDays(4))));
        assertThat(due(cases, id, trader)).isEqualTo("ruling-answer 2026-04-05T09:00");
        done(cases.act(id, new Move.Prolong("Phải phân tích"), officer, start.plus(Duration.ofDays(5))));
        assertThat(due(cases, id, trader)).startsWith("ruling-answer-complex 2026-05-06");
        var answer = new DraftedAnswer(line(), "Chú giải 1", false, false, null, null);
        done(cases.act(id, new Move.Draft(answer), officer, start.plus(Duration.ofDays(6))));
        assertThat(due(cases, id, trader)).startsWith("ruling-answer-complex 2026-05-06");
        done(cases.act(id, new Move.Sign(), chief, start.plus(Duration.ofDays(7))));
        assertThat(due(cases, id, trader)).startsWith("ruling-reconsideration 2026-05-08");

        var late = cases.act(id, new Move.Reconsider("Không đúng"), trader, start.plus(Duration.ofDays(80)));
        assertThat(late).isInstanceOf(CaseOutcome.NotNow.class);
        done(cases.act(id, new Move.Reconsider("Không đúng"), trader, start.plus(Duration.ofDays(30))));
        assertThat(due(cases, id, trader)).startsWith("ruling-reconsidered 2026-04-15");
        done(cases.act(id, new Move.Uphold("Vẫn đúng"), chief, start.plus(Duration.ofDays(35))));
        assertThat(cases.find(id, trader).orElseThrow().last().state()).isEqualTo(CaseState.Name.ANSWERED);
    }

    private static String due(RulingCases cases, String id, Caller caller) {
        var last = cases.find(id, caller).orElseThrow().last();
        return last.clock() + " " + last.dueAt();
    }

    private static String done(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Done(var theCase)) {
            return theCase.id();
        }
        throw new AssertionError(outcome);
    }

    private static RulingRequest request() {
        return new RulingRequest(
                thongquan.core.ruling.RulingKind.CLASSIFICATION,
                "Áo đồng hồ",
                null,
                null,
                null,
                line(),
                "Vì thế",
                null,
                null);
    }

    private static RuledForm line() {
        return new RuledForm("6109.10.10", null, null, null, null, null);
    }

    private static Caller caller(String id, String organisation, Role role) {
        return new Caller(id, id, organisation, organisation, Set.of(role));
    }

    @Test
    void aWrongRequestIsRefusedWithEverythingThatIsWrong() {
        var answer = Bureau.send(
                Role.DECLARANT,
                "POST",
                "/api/rulings/requests",
                "{\"kind\":\"CLASSIFICATION\",\"proposed\":{\"hs\":\"99999999\"},\"firstImportOn\":\"2020-01-01\","
                        + "\"documents\":[{\"name\":\"Ảnh\",\"sha256\":\"x\"}]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("RUL-102", "RUL-103", "RUL-106", "RUL-107", "RUL-108");
    }

    @Test
    void theRegisterIsSearchedByCodeAndByWordsWithoutMarksAndNamesNoTrader() {
        var number = Bureau.ruling("Khăn quàng lụa tơ tằm kỳ lạ", "RS-05", "61091010", true);

        assertThat(Bureau.get(Role.DECLARANT, "/api/rulings?q=khan+quang+ky+la").findValuesAsString("number"))
                .containsExactly(number);
        assertThat(Bureau.get(Role.DECLARANT, "/api/rulings?q=6109.10").findValuesAsString("number"))
                .contains(number);
        assertThat(Bureau.get(Role.DECLARANT, "/api/rulings?q=ky+la&kind=ORIGIN"))
                .isEmpty();
        assertThat(Bureau.get(Role.DECLARANT, "/api/rulings/" + number).toString())
                .doesNotContain(Parties.TRADER, "RS-05");
    }

    @Test
    void aPublishedRulingIsEvidenceForTheCodeOfLikeGoods() {
        var number = Bureau.ruling("Khăn trùm ghế bập bênh thêu tay", "RS-09", "61091010", true);
        var path = "/api/tariff/classification?goods=khan+trum+ghe+bap+benh";

        var suggested = Bureau.get(Role.DECLARANT, path).path("suggestions");

        assertThat(suggested.findValuesAsString("reference")).containsExactly(number);
        assertThat(suggested.toString()).contains("\"kind\":\"ruling\"").doesNotContain(Parties.TRADER, "RS-09");
        try (var visitor = Bureau.SYSTEM.visitor()) {
            assertThat(visitor.get("/tariff/classification?lang=en&goods=khan+trum+ghe+bap+benh")
                            .body())
                    .contains(number, "Khăn trùm ghế bập bênh thêu tay");
        }
        assertThat(Bureau.get(Role.DECLARANT, "/api/tariff/classification?goods=ghe+nhua+xep")
                        .toString())
                .doesNotContain(number);

        Bureau.done(
                Role.CHIEF,
                "/api/rulings/requests/" + requestOf(number) + "/voiding",
                "{\"text\":\"Hàng hóa đã thay đổi\"}");
        assertThat(Bureau.get(Role.DECLARANT, path).toString()).doesNotContain(number);
    }

    @Test
    void whichRulingsATraderHoldsIsToldToNobodyElse() {
        Bureau.ruling("Quần bí mật", "RS-06", "62034290", false);
        var filing = Bureau.filing("RS-06", "");

        try (var stranger = Bureau.SYSTEM.visitor()) {
            var quoted =
                    stranger.send("POST", "/api/quotes", request -> request.header("Content-Type", "application/json")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(filing)));
            assertThat(quoted.statusCode()).isEqualTo(200);
        }
        var own = Bureau.send(Role.DECLARANT, "POST", "/api/quotes", filing);
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("DEC-266");
    }

    @Test
    void aRulingWhoseTariffLineEndedIsListedForReview() {
        var request = Bureau.done(
                        Role.DECLARANT, "/api/rulings/requests", Bureau.request("Áo mã cũ", "RS-08", "61091010"))
                .path("id")
                .asString();
        var today = java.time.LocalDate.now(Bureau.SYSTEM.bean(java.time.Clock.class));
        var ruling = new AdvanceRuling(
                "XDT-OLD-1",
                Parties.TRADER,
                false,
                new RuledGoods("Áo mã cũ", "RS-08", null, null),
                new Ruled.Classification(new HsCode("61091099")),
                today.minusYears(1),
                today.plusYears(1),
                today.minusYears(1),
                "Decree 08/2015/ND-CP",
                null);
        var register = Bureau.SYSTEM.bean(RulingRegister.class);
        Bureau.SYSTEM
                .bean(RulingStore.class)
                .add(new SignedRuling(ruling, request, "Biểu thuế cũ", false, Instant.EPOCH, "one", "another"));
        register.reload();

        assertThat(register.toReview())
                .filteredOn(each -> each.ruling().number().equals("XDT-OLD-1"))
                .singleElement()
                .satisfies(each -> assertThat(each.endsOn()).isNull());
        assertThat(register.toReview()).hasSize(1);
    }

    @Test
    void nothingIsEverChanged() {
        Bureau.ruling("Áo không đổi", "RS-07", "61091010", false);
        var jdbc = Bureau.SYSTEM.bean(JdbcClient.class);

        for (var change : new String[] {
            "update ruling.ruling set holder = 'x'",
            "delete from ruling.step",
            "update ruling.request set holder = 'x'",
            "delete from ruling.voiding"
        }) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbc.sql(change).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
