package thongquan.formats.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thongquan.core.law.Code;
import thongquan.core.risk.Channel;
import thongquan.core.risk.RiskConditions;
import thongquan.core.risk.RiskRule;

class ShippedRiskRulesTest {

    private static final LawPack PACK = LawPack.shipped();

    /** An unremarkable import of shirts by sea from China. */
    private static final Map<String, Object> SHIRTS = Map.ofEntries(
            Map.entry("declaration.typeCode", "IM"),
            Map.entry("declaration.customsProcedureCode", "A11"),
            Map.entry("declaration.declarationOfficeId", "02CI"),
            Map.entry("declaration.goodsClassCode", ""),
            Map.entry("declaration.itemCount", 3L),
            Map.entry("declaration.customsValue", 260_000_000.0),
            Map.entry("declaration.grossMassKg", 1200.0),
            Map.entry("declaration.modeCode", "2"),
            Map.entry("declaration.exportCountryCode", "CN"),
            Map.entry("declaration.loadingLocationId", "CNSHA"),
            Map.entry("declaration.deliveryTerm", "CIF"),
            Map.entry("declaration.documentTypes", List.of("HOAD", "VDON")),
            Map.entry("declaration.agentId", ""),
            Map.entry("declaration.deviatesFromRuling", false),
            Map.entry("item.hs", "61091010"),
            Map.entry("item.chapter", "61"),
            Map.entry("item.heading", "6109"),
            Map.entry("item.origin", "CN"),
            Map.entry("item.schedule", "MFN"),
            Map.entry("item.customsValue", 260_000_000.0),
            Map.entry("item.quantity", 5000.0),
            Map.entry("item.unit", "PCE"),
            Map.entry("item.unitValue", 52_000.0),
            Map.entry("item.description", "Áo phông nam cổ tròn 100 % bông"),
            Map.entry("item.lowerDescription", "áo phông nam cổ tròn 100 % bông"),
            Map.entry("item.documentTypes", List.of()),
            Map.entry("item.outOfQuota", false),
            Map.entry("item.originCriterion", ""),
            Map.entry("item.pricePosition", "WITHIN"),
            Map.entry("trader.id", "0300000000"),
            Map.entry("trader.complianceLevel", 3L),
            Map.entry("trader.registeredDays", 900L),
            Map.entry("trader.overdueDays", 0L));

    @Test
    void everyConditionCanBeAnswered() {
        assertThat(PACK.riskRules())
                .filteredOn(rule -> rule.condition() != null)
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> holds(rule, Map.of()));
    }

    @Test
    void anOrdinaryImportOfShirtsMeetsNoRule() {
        assertThat(PACK.riskRules())
                .filteredOn(ShippedRiskRulesTest::isAboutShirts)
                .hasSizeGreaterThan(5)
                .noneMatch(rule -> holds(rule, Map.of()));
    }

    @ParameterizedTest(name = "{0} holds when {1} is {2}")
    @CsvSource({
        "R-VAL-01, item.unitValue, 24999.0",
        "R-VAL-06, declaration.grossMassKg, 100000.0",
        "R-VAL-08, item.pricePosition, BELOW",
        "R-ORI-02, item.origin, KR",
        "R-CLS-02, item.description, Áo",
        "R-CLS-03, item.lowerDescription, quần áo đã qua sử dụng",
        "R-CLS-03, item.lowerDescription, second-hand clothing",
        "R-PTY-01, trader.complianceLevel, 5",
        "R-PTY-02, trader.complianceLevel, 4",
        "R-DEB-01, trader.overdueDays, 31",
        "R-ROU-01, declaration.modeCode, 1",
        "R-RUL-01, declaration.deviatesFromRuling, true",
    })
    void aSignOfRiskIsSeen(String id, String fact, String value) {
        var like = Objects.requireNonNull(SHIRTS.get(fact));

        assertThat(holds(rule(id), Map.of())).isFalse();
        assertThat(holds(rule(id), Map.of(fact, as(like, value)))).isTrue();
    }

    @Test
    void aPreferenceOfAnotherCountryThanTheExportersIsSeen() {
        var direct = Map.<String, Object>of("item.schedule", "ACFTA");
        var roundabout = Map.<String, Object>of("item.schedule", "ACFTA", "declaration.exportCountryCode", "KR");

        assertThat(holds(rule("R-ORI-01"), direct)).isFalse();
        assertThat(holds(rule("R-ORI-01"), roundabout)).isTrue();
    }

    @Test
    void aDocumentNamedOnTheItemOrTheDeclarationSatisfiesTheRuleThatAsksForIt() {
        var rule = rule("R-QUA-02");

        assertThat(holds(rule, Map.of("item.documentTypes", List.of("KDTV")))).isFalse();
        assertThat(holds(rule, Map.of("declaration.documentTypes", List.of("KDTV"))))
                .isFalse();
    }

    @Test
    void rulesLeadToAChannelAndAReasonTheTraderMayRead() {
        var day = LocalDate.of(2026, 11, 22);
        var reasons = PACK.edition().asOf(day, day).codes("reason-class").stream()
                .map(Code::code)
                .toList();

        assertThat(PACK.riskRules()).hasSizeBetween(20, 40).allSatisfy(rule -> {
            assertThat(rule.channel()).isNotEqualTo(Channel.GREEN);
            assertThat(reasons).contains(rule.reasonClass());
            assertThat(rule.says().vi()).isNotBlank();
            assertThat(rule.says().en()).isNotBlank();
        });
        assertThat(reasons).contains("RANDOM", "NONE");
    }

    private static RiskRule rule(String id) {
        return PACK.riskRules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(RiskRule rule, Map<String, Object> changed) {
        var facts = new HashMap<>(SHIRTS);
        facts.putAll(changed);
        return RiskConditions.compile(Objects.requireNonNull(rule.condition()))
                .holds(name -> Optional.ofNullable(facts.get(name)));
    }

    private static boolean isAboutShirts(RiskRule rule) {
        return rule.condition() != null
                && (rule.hsPrefixes().isEmpty() || rule.hsPrefixes().stream().anyMatch("61091010"::startsWith))
                && (rule.procedures().isEmpty() || rule.procedures().contains("A11"));
    }

    private static Object as(Object like, String value) {
        return switch (like) {
            case Double _ -> Double.valueOf(value);
            case Long _ -> Long.valueOf(value);
            case Boolean _ -> Boolean.valueOf(value);
            default -> value;
        };
    }
}
