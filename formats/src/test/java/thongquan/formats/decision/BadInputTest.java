package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.INVOICE;
import static thongquan.formats.decision.Edits.ITEM;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.core.law.LawRows;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** What cannot be taxed is refused with a place and what would be right: never a guess, and never no tax by accident. */
class BadInputTest {

    /** One filing that is wrong, and what its finding says. */
    record Wrong(
            String what,
            Draft draft,
            LawBook law,
            String code,
            String pointer,
            @Nullable String suggestion) {
        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isRefusedWithAPlaceAndWhatWouldBeRight(Wrong wrong) {
        var decision = Machine.SHIPPED.decide(wrong.draft().declaration(), wrong.law());

        assertThat(decision.isAccepted()).isFalse();
        assertThat(decision.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(wrong.code());
            assertThat(finding.pointer()).isEqualTo(wrong.pointer());
            assertThat(finding.suggestion()).isEqualTo(wrong.suggestion());
        });
    }

    static Stream<Wrong> wrong() {
        return Stream.concat(unknown(), untaxable());
    }

    private static Stream<Wrong> unknown() {
        var good = Declarations.anImport();
        var law = Machine.SHIPPED.law();
        var hs = ITEM + "/commodity/classificationId";
        return Stream.of(
                new Wrong("an unknown line one digit off", good.with(hs, "61091011"), law, "DEC-004", hs, "61091010"),
                new Wrong("a line nobody knows", good.with(hs, "99999999"), law, "DEC-004", hs, null),
                new Wrong(
                        "a line that has ended",
                        good,
                        lineUntil("2026-06-30"),
                        "DEC-004",
                        hs,
                        "61091010: 2025-01-01/2026-06-30"),
                new Wrong(
                        "a schedule that has not begun",
                        Edits.preferred(good, "ATIGA", "TH", "COD"),
                        codeFrom("tariff-schedule", "ATIGA", "2027-01-01"),
                        "DEC-004",
                        ITEM + "/tariffScheduleCode",
                        "ATIGA: 2027-01-01/.."));
    }

    private static Stream<Wrong> untaxable() {
        var good = Declarations.anImport();
        var law = Machine.SHIPPED.law();
        var hs = ITEM + "/commodity/classificationId";
        var unit = ITEM + "/statisticalQuantity/unitCode";
        return Stream.of(
                new Wrong(
                        "no duty in the tariff",
                        good,
                        ChangedLaw.without(each -> each.tax() == TaxKind.IMPORT_DUTY),
                        "DEC-201",
                        hs,
                        "NK MFN"),
                new Wrong(
                        "no VAT in the tariff",
                        good,
                        ChangedLaw.without(each -> each.tax() == TaxKind.VAT),
                        "DEC-201",
                        hs,
                        "GTGT"),
                new Wrong("litres of T-shirts", good.with(unit, "LTR"), law, "DEC-128", unit, "PCE"),
                new Wrong("a tax by a unit not declared", good, ChangedLaw.perLitre(), "DEC-204", unit, "LTR"),
                new Wrong(
                        "a currency without a rate",
                        good.with(INVOICE + "/amount/currencyCode", "BDT")
                                .with(ITEM + "/itemCharge/currencyCode", "BDT"),
                        law,
                        "DEC-119",
                        INVOICE + "/amount/currencyCode",
                        null),
                new Wrong(
                        "an agreement of another origin",
                        Edits.preferred(good, "ATIGA", "CN", "COD"),
                        law,
                        "DEC-124",
                        ITEM + "/tariffScheduleCode",
                        "ACFTA"),
                new Wrong(
                        "an origin the agreement leaves out",
                        Edits.preferred(good, "ACFTA", "KH", "COE"),
                        law,
                        "DEC-202",
                        ITEM + "/tariffScheduleCode",
                        "MFN"),
                new Wrong(
                        "goods of no origin",
                        good.without(ITEM + "/originCountryCode"),
                        law,
                        "DEC-001",
                        ITEM + "/originCountryCode",
                        null));
    }

    private static LawBook lineUntil(String day) {
        var rows = Machine.SHIPPED.pack().edition().rows();
        var lines = rows.tariffLines().stream()
                .map(line -> line.code().value().equals("61091010")
                        ? new thongquan.core.law.TariffLine(
                                line.code(),
                                line.vi(),
                                line.en(),
                                line.unit(),
                                line.secondUnit(),
                                until(line.validity(), day))
                        : line)
                .toList();
        return book(new LawRows(
                lines,
                rows.measures(),
                rows.codes(),
                rows.exchangeRates(),
                rows.deadlines(),
                rows.fees(),
                rows.parameters(),
                rows.holidays(),
                rows.tariffQuotas(),
                rows.origin(),
                rows.prices()));
    }

    private static LawBook codeFrom(String list, String code, String day) {
        var rows = Machine.SHIPPED.pack().edition().rows();
        var codes = rows.codes().stream()
                .map(each -> each.list().equals(list) && each.code().equals(code)
                        ? new Code(list, code, each.vi(), each.en(), each.attributes(), from(each.validity(), day))
                        : each)
                .toList();
        return book(new LawRows(
                rows.tariffLines(),
                rows.measures(),
                codes,
                rows.exchangeRates(),
                rows.deadlines(),
                rows.fees(),
                rows.parameters(),
                rows.holidays(),
                rows.tariffQuotas(),
                rows.origin(),
                rows.prices()));
    }

    private static LawBook book(LawRows rows) {
        return new LawEdition("another law", rows).asOf(Declarations.DAY, Declarations.DAY);
    }

    private static Validity until(Validity validity, String day) {
        return new Validity(
                validity.from(),
                java.time.LocalDate.parse(day),
                validity.knownSince(),
                validity.basis(),
                validity.certainty());
    }

    private static Validity from(Validity validity, String day) {
        return new Validity(
                java.time.LocalDate.parse(day), null, validity.knownSince(), validity.basis(), validity.certainty());
    }
}
