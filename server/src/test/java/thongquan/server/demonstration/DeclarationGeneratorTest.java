package thongquan.server.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.Channel;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;
import thongquan.formats.law.LawPack;
import thongquan.server.demonstration.invented.InventedCountry;

class DeclarationGeneratorTest {
    private static final LawPack PACK = LawPack.shipped();
    private static final Selector SELECTOR = new Selector(new RuleRelease(PACK.rulesFingerprint(), PACK.riskRules()));
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final LawBook LAW = PACK.edition().asOf(DAY, DAY);
    private static final DeclarationGenerator GENERATOR = new DeclarationGenerator(LAW);

    /** What invented traders do now and then: goods far below their price, certificates of after the arrival. */
    private static final Set<String> SLIPS = Set.of("DEC-237", "DEC-250");

    @Test
    void customsAcceptsFiveThousandAndWarnsOfNothingButLowPricesAndLateCertificates() {
        var findings = LongStream.range(0, 5_000)
                .mapToObj(GENERATOR::declaration)
                .flatMap(declaration -> decide(declaration, LAW).findings().stream())
                .filter(finding -> !SLIPS.contains(finding.code()))
                .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.suggestion())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-03", "2025-07-20", "2026-01-01", "2026-12-31", "2027-03-15"})
    void customsAcceptsThemUnderTheLawOfOtherDaysAndAtNight(LocalDate day) {
        var law = PACK.edition().asOf(day, day);
        var generator = new DeclarationGenerator(law);

        for (int seed = 0; seed < 300; seed++) {
            assertThat(decide(generator.declaration(seed, seed % 24), law).isAccepted())
                    .as("seed %s on %s", seed, day)
                    .isTrue();
        }
    }

    @Test
    void aboutTwoThirdsAreGreenAndOneInTwentyIsRed() {
        var channels = new EnumMap<Channel, Integer>(Channel.class);
        for (int seed = 0; seed < 4_000; seed++) {
            var selection = decide(GENERATOR.declaration(seed), LAW).requireSelection();
            channels.merge(selection.channel(), 1, Integer::sum);
        }

        assertThat(share(channels, Channel.GREEN)).as(channels.toString()).isBetween(0.61, 0.69);
        assertThat(share(channels, Channel.YELLOW)).isBetween(0.26, 0.34);
        assertThat(share(channels, Channel.RED)).isBetween(0.035, 0.065);
    }

    private static double share(Map<Channel, Integer> channels, Channel channel) {
        return channels.getOrDefault(channel, 0) / 4_000.0;
    }

    @Test
    void aboutAThirdAreExportsUnderManyProcedures() {
        var procedures = IntStream.range(0, 2_000)
                .mapToObj(GENERATOR::declaration)
                .collect(Collectors.groupingBy(
                        each -> each.typeCode() + " " + each.customsProcedureCode(), Collectors.counting()));

        var exports = procedures.entrySet().stream()
                .filter(each -> each.getKey().startsWith("EX"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(exports / 2_000.0).isBetween(0.31, 0.39);
        assertThat(procedures)
                .containsKeys("IM A11", "IM A12", "IM E21", "IM E31", "IM H11", "EX B11", "EX E52", "EX E62");
    }

    @Test
    void aSeedInventsTheSameDeclarationEachTime() {
        var again = new DeclarationGenerator(LAW);

        assertThat(LongStream.range(0, 200).mapToObj(again::declaration))
                .isEqualTo(LongStream.range(0, 200)
                        .mapToObj(GENERATOR::declaration)
                        .toList());
        assertThat(GENERATOR.declaration(1)).isNotEqualTo(GENERATOR.declaration(2));
    }

    @Test
    void whatIsInventedIsReadByTheJsonDoor() {
        for (long seed = 0; seed < 200; seed++) {
            var declaration = GENERATOR.declaration(seed);

            assertThat(JsonDoor.read(CanonicalFiling.bytes(declaration).array()))
                    .isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(read.filing())
                            .isEqualTo(declaration));
        }
    }

    @Test
    void oneTraderMayDeclareEverything() {
        var trader = InventedCountry.VIETNAM.firstTrader();

        assertThat(LongStream.range(0, 50).mapToObj(seed -> GENERATOR.declarationOf(trader, seed)))
                .allSatisfy(declaration -> assertThat(declaration.trader()).isEqualTo(trader.party()));
    }

    private static Decision decide(Declaration declaration, LawBook law) {
        var party = Objects.requireNonNull(declaration.trader());
        var trader = Objects.requireNonNull(InventedCountry.VIETNAM.trader(Objects.requireNonNull(party.id())));
        var number = "1".repeat(11);
        var seed = Objects.requireNonNull(declaration.functionalReferenceId());
        return Clearance.decide(
                declaration, law, SELECTOR, new Facts(number, law.lawDate().atTime(10, 0), seed, trader.standing()));
    }
}
