package thongquan.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a law book says on origin: the rule made most closely for the goods, as known last, and whom agreements join. */
class OriginLawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void theRuleWithTheMostDigitsCounts() {
        var book = book(
                rule("all", Set.of("A", "B"), "", "WO | CTH", "2024-01-01"),
                rule("chapter", Set.of("A"), "61", "WO | CC", "2024-01-01"),
                rule("heading", Set.of("A"), "6109", "WO | CC+SP", "2024-01-01"));

        assertThat(criteria(book, "A", "61091010")).isEqualTo("WO, CC+SP");
        assertThat(criteria(book, "A", "61101010")).isEqualTo("WO, CC");
        assertThat(criteria(book, "A", "84151020")).isEqualTo("WO, CTH");
        assertThat(criteria(book, "B", "61091010")).isEqualTo("WO, CTH");
        assertThat(book.originRule("C", "61091010")).isNull();
    }

    @Test
    void aRuleKnownLaterChangesTheScheduleItNamesAndNoOther() {
        var book = book(
                rule("old", Set.of("A", "B"), "61", "WO | RVC 40", "2024-01-01"),
                rule("new", Set.of("B"), "61", "WO | RVC 45", "2025-01-01"));

        assertThat(criteria(book, "A", "61091010")).isEqualTo("WO, RVC 40");
        assertThat(criteria(book, "B", "61091010")).isEqualTo("WO, RVC 45");
    }

    @Test
    void schedulesOfOneAgreementShareItsMembersAndKeepTheirOwnOrigins() {
        var book = book();
        var agreement = Objects.requireNonNull(book.agreement("B"));

        assertThat(agreement.origins()).containsExactly("CN");
        assertThat(agreement.members()).containsExactlyInAnyOrder("TH", "CN", "VN");
        assertThat(agreement.proofs()).extracting(OriginProof::document).containsExactly("P1", "P2");
        assertThat(book.agreement("MFN")).isNull();
    }

    private static String criteria(LawBook book, String schedule, String hs) {
        return Objects.requireNonNull(book.originRule(schedule, hs)).criteria();
    }

    private static LawBook book(OriginRule... rules) {
        var schedules = List.of(
                schedule("MFN", Map.of("kind", "mfn")),
                schedule("A", Map.of("kind", "preferential", "origins", "TH", "proof", "P2", "agreement", "AB")),
                schedule("B", Map.of("kind", "preferential", "origins", "CN", "proof", "P1 P2", "agreement", "AB")));
        var proofs = List.of(proof("P1"), proof("P2"), proof("P3"));
        var rows = new LawRows(
                List.of(),
                List.of(),
                schedules,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new OriginRows(proofs, List.of(rules)),
                PriceRows.NONE);
        return new LawEdition("a test", rows).asOf(DAY, DAY);
    }

    private static Code schedule(String code, Map<String, String> attributes) {
        return new Code("tariff-schedule", code, code, code, attributes, since("2024-01-01"));
    }

    private static OriginProof proof(String document) {
        return new OriginProof(document, OriginProof.Issuer.AUTHORITY, 12, null, "late", since("2024-01-01"));
    }

    private static OriginRule rule(String id, Set<String> schedules, String hs, String criteria, String known) {
        return new OriginRule(id, schedules, hs, OriginRule.ways(criteria), null, id, id, since(known));
    }

    private static Validity since(String known) {
        return new Validity(LocalDate.of(2024, 1, 1), null, LocalDate.parse(known), "a test", Certainty.LOW);
    }
}
