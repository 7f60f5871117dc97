package thongquan.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.Sha256;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Verification;
import thongquan.server.clearance.Vietnam;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;

/** Rehearsals on a running system with its database; amounts are reckoned by hand from 260,000,000 dong of T-shirts. */
class RehearsalsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final BigDecimal WITH_DUTY = new BigDecimal("312000000");

    @Test
    void aLawToComeIsRehearsedOnTheJournalAndEachFigureLeadsToItsFilings() {
        var number = Rehearsed.lodge(Parties.TRADER);
        var rehearsal = Rehearsed.rehearse("{\"kind\":\"AS_IF\",\"date\":\"" + NEW_YEAR + "\"}");
        var report = rehearsal.path("report");
        var filing = filing(rehearsal, "?trader=" + Parties.TRADER + "&tax=GTGT&hs=6109", number);

        assertThat(rehearsal.path("state").asString()).isEqualTo("DONE");
        assertThat(report.path("compared").asLong()).isPositive();
        // VAT goes to 10 % on 312,000,000 dong from the rate of the day on which the test runs.
        var expected = WITH_DUTY.multiply(BigDecimal.TEN.subtract(vatToday())).movePointLeft(2);
        assertThat(filing.path("difference").decimalValue()).isEqualByComparingTo(expected);
        for (var table : new String[] {"taxes", "chapters", "lines", "traders"}) {
            assertThat(sum(report.path(table)))
                    .as(table)
                    .isEqualByComparingTo(
                            report.path("total").path("difference").decimalValue());
        }
    }

    @Test
    void tradersHitAreToldOfTheirOwnFilingsOnly() {
        var own = Rehearsed.lodge(Parties.TRADER);
        var others = Rehearsed.lodge(Parties.OTHER_TRADER);
        var rehearsal = correction(LocalDate.of(2098, 1, 1));
        var path = "/api/rehearsals/" + id(rehearsal) + "/notices";
        var sent = Rehearsed.json(Rehearsed.send("POST", path, "", Role.CHIEF, Parties.OFFICE));
        var again = Rehearsed.json(Rehearsed.send("POST", path, "", Role.CHIEF, Parties.OFFICE));

        var list = Rehearsed.send("GET", "/api/notices", "", Role.DECLARANT, Parties.TRADER);
        var notice = Rehearsed.send("GET", "/api/notices/" + id(rehearsal), "", Role.DECLARANT, Parties.TRADER);
        var stranger = Rehearsed.send("GET", "/api/notices/" + id(rehearsal), "", Role.DECLARANT, Parties.BROKER);

        assertThat(sent.path("sent").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(again.path("sent").asInt()).isZero();
        assertThat(list.body()).contains(id(rehearsal));
        assertThat(notice.body()).contains(own).doesNotContain(others);
        assertThat(stranger.statusCode()).isEqualTo(404);
    }

    @Test
    void theFeedTellsEachTraderOfHisNoticeAndCanBeReadAgain() {
        Rehearsed.lodge(Parties.TRADER);
        Rehearsed.lodge(Parties.OTHER_TRADER);
        var rehearsal = correction(LocalDate.of(2096, 1, 1));
        Rehearsed.send("POST", "/api/rehearsals/" + id(rehearsal) + "/notices", "", Role.CHIEF, Parties.OFFICE);

        var event = told(rehearsal, 0);
        var again = told(rehearsal, event.path("cursor").asLong() - 1);
        var link = event.path("data").path("link").asString();
        var notice = Rehearsed.json(Rehearsed.send("GET", link, "", Role.DECLARANT, Parties.TRADER));

        assertThat(event.path("organisation").asString()).isEqualTo(Parties.TRADER);
        assertThat(again).isEqualTo(event);
        assertThat(notice.path("rehearsal").asString()).isEqualTo(id(rehearsal));
        assertThat(event.path("data").path("filings").asLong())
                .isEqualTo(notice.path("filings").asLong())
                .isPositive();
    }

    /** The one event that tells the trader of a rehearsal, after a place in the feed. */
    private static JsonNode told(JsonNode rehearsal, long after) {
        long cursor = after;
        while (true) {
            var page = Rehearsed.json(Rehearsed.send(
                    "GET", "/api/events?limit=1000&after=" + cursor, "", Role.DECLARANT, Parties.TRADER));
            for (var event : page.path("events")) {
                if (event.path("type").asString().equals("law.change-notified")
                        && event.path("data").path("rehearsal").asString().equals(id(rehearsal))) {
                    return event;
                }
            }
            if (page.path("events").isEmpty()) {
                throw new AssertionError("nobody was told of " + id(rehearsal));
            }
            cursor = page.path("cursor").asLong();
        }
    }

    @Test
    void aCorrectionGivesTheListOfRefundsThatItsReceiptSigns() {
        var number = Rehearsed.lodge(Parties.TRADER);
        var rehearsal = correction(LocalDate.of(2097, 1, 1));
        var path = "/api/rehearsals/" + id(rehearsal) + "/list";
        var issued = Rehearsed.send("POST", path, "", Role.CHIEF, Parties.OFFICE);
        var again = Rehearsed.send("POST", path, "", Role.CHIEF, Parties.OFFICE);
        var list = Rehearsed.json(issued).path("list");
        var content = Rehearsed.send("GET", path + ".json", "", Role.CHIEF, Parties.OFFICE)
                .body();
        var csv = Rehearsed.send("GET", path + ".csv", "", Role.CHIEF, Parties.OFFICE)
                .body();
        var receipt = Rehearsed.send("GET", path + ".receipt", "", Role.CHIEF, Parties.OFFICE)
                .body();

        assertThat(issued.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(issued.body());
        // Duty 39,000,000 for 52,000,000, and VAT on 13,000,000 less.
        var refund = new BigDecimal("13000000")
                .add(new BigDecimal("13000000").multiply(vatToday()).movePointLeft(2));
        assertThat(find(list.path("filings"), number).path("difference").decimalValue())
                .isEqualByComparingTo(refund.negate());
        assertThat(list.path("total").path("refund").decimalValue()).isGreaterThanOrEqualTo(refund);
        assertThat(Sha256.hex(csv)).isEqualTo(list.path("csv").asString());
        var verification = Receipt.verify(receipt.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(verification).isInstanceOfSatisfying(Verification.Valid.class, valid -> assertThat(
                        valid.receipt().matchesFiling(content.getBytes(StandardCharsets.UTF_8)))
                .isTrue());
    }

    @Test
    void whatCannotBeRehearsedIsSaidWithItsRule() {
        assertThat(refused("{\"date\":\"2027-01-01\",\"law\":\"none\"}")).isEqualTo("LAW-190");
        assertThat(refused("{\"date\":\"2001-01-01\"}")).isEqualTo("LAW-191");
        assertThat(refused("{\"date\":\"2027-01-01\",\"since\":\"2026-02-01\",\"until\":\"2026-01-01\"}"))
                .isEqualTo("LAW-192");
        assertThat(refused("{\"date\":\"soon\"}")).isEqualTo("LAW-193");
    }

    private static String refused(String order) {
        var answer = Rehearsed.send("POST", "/api/rehearsals", order, Role.CHIEF, Parties.OFFICE);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Rehearsed.json(answer).path("findings").get(0).path("code").asString();
    }

    private static JsonNode correction(LocalDate known) {
        var law = Rehearsed.correctedLaw(LocalDate.of(2025, 1, 1), known);
        return Rehearsed.rehearse("{\"kind\":\"CORRECTION\",\"law\":\"" + law + "\",\"date\":\"" + known + "\"}");
    }

    private static String id(JsonNode rehearsal) {
        return rehearsal.path("id").asString();
    }

    private static JsonNode filing(JsonNode rehearsal, String query, String number) {
        return find(
                Rehearsed.get("/api/rehearsals/" + id(rehearsal) + "/filings" + query + "&limit=1000")
                        .path("filings"),
                number);
    }

    private static JsonNode find(JsonNode filings, String number) {
        for (var filing : filings) {
            if (filing.path("number").asString().equals(number)) {
                return filing;
            }
        }
        throw new AssertionError(number + " is not among " + filings);
    }

    private static BigDecimal sum(JsonNode sums) {
        var total = BigDecimal.ZERO;
        for (var sum : sums) {
            total = total.add(sum.path("difference").decimalValue());
        }
        return total;
    }

    private static BigDecimal vatToday() {
        var today = LocalDate.now(Vietnam.ZONE);
        return RunningSystem.shared().bean(LawRegister.class).asOf(today, today).measures("61091010").stream()
                .filter(each -> each.tax() == TaxKind.VAT)
                .map(each -> ((Rate.AdValorem) each.rate()).percent())
                .findFirst()
                .orElseThrow();
    }
}
