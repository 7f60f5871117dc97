package thongquan.server.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongquan.core.lifecycle.Act;
import thongquan.server.clearance.ActOutcome;
import thongquan.server.clearance.Acts;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** A day of an office: cases taken, given, handed over and put back; who is away or has an interest; the chief's look. */
class OfficeStoryTest {

    private static final Bench BENCH = new Bench("20BB");
    private static final Caller HUNG = BENCH.person("hung-of-b", Role.OFFICER);
    private static final Caller LAN = BENCH.person("lan-of-b", Role.OFFICER);
    private static final Caller CHIEF = BENCH.person("chief-of-b", Role.CHIEF);

    @Test
    void aCaseTakenIsShownAsTakenAndNobodyElseGetsIt() {
        var number = BENCH.lodged();
        assertThat(Bench.desk().take(Bench.declaration(number, HUNG), HUNG)).isInstanceOf(OfficeOutcome.Done.class);

        var holding = Bench.desk().holding(number);
        assertThat(holding.workedBy()).isEqualTo(new Holding.Person(HUNG.userId(), HUNG.displayName()));
        assertThat(Bench.codes(Bench.desk().take(Bench.declaration(number, LAN), LAN)))
                .containsExactly("OFF-105");
        assertThat(Bench.codes(Bench.desk().putBack(Bench.declaration(number, LAN), LAN)))
                .containsExactly("OFF-106");
        Bench.desk().putBack(Bench.declaration(number, HUNG), HUNG);
        assertThat(Bench.desk().holding(number).workedBy()).isNull();
    }

    @Test
    void workProlongsTheLease() throws InterruptedException {
        var number = BENCH.lodged();
        Bench.desk().take(Bench.declaration(number, HUNG), HUNG);
        var before = Bench.desk().holding(number).until();
        Thread.sleep(5);

        var wanted = new Acts.Wanted(Act.DEMAND_PERMIT, 0, "DOCUMENT_MISSING", "Giấy phép");
        assertThat(acts().perform(Bench.declaration(number, HUNG), wanted, HUNG))
                .isInstanceOf(ActOutcome.Done.class);

        assertThat(Bench.desk().holding(number).until()).isAfter(before);
        Bench.desk().putBack(Bench.declaration(number, HUNG), HUNG);
    }

    @Test
    void theChiefGivesACaseAndItsOfficerGetsItFirstAndHandsItOver() {
        var number = BENCH.lodged();
        var found = Bench.declaration(number, CHIEF);
        assertThat(Bench.codes(Bench.staff().assign(found, new Staff.Order(LAN.userId(), null, null), CHIEF)))
                .containsExactly("OFF-108");
        assertThat(Bench.codes(Bench.staff().assign(found, new Staff.Order(LAN.userId(), "x", null), HUNG)))
                .containsExactly("OFF-106");
        assertThat(Bench.codes(Bench.staff().assign(found, new Staff.Order("nobody", "x", null), CHIEF)))
                .containsExactly("OFF-107");
        Bench.staff().assign(found, new Staff.Order(LAN.userId(), "Đúng chuyên môn", null), CHIEF);

        assertThat(Bench.codes(Bench.desk().take(found, HUNG))).containsExactly("OFF-105");
        assertThat(Bench.taken(Bench.desk().takeNext(LAN))).isEqualTo(number);

        var handOver = new Staff.Order(HUNG.userId(), null, "Đã kiểm hóa đơn, còn chờ C/O");
        assertThat(Bench.staff().assign(found, handOver, LAN)).isInstanceOf(OfficeOutcome.Done.class);
        assertThat(Bench.desk().holding(number).note()).isEqualTo("Đã kiểm hóa đơn, còn chờ C/O");
        assertThat(Bench.desk().steps(found))
                .extracting(CaseStep::kind)
                .containsExactly(CaseStep.Kind.ASSIGNED, CaseStep.Kind.TAKEN, CaseStep.Kind.HANDED_OVER);
        Bench.desk().putBack(found, CHIEF);
    }

    @Test
    void casesOfAnOfficerWhoIsAwayGoBackToTheOffice() {
        var away = BENCH.person("away-of-b", Role.OFFICER);
        var number = BENCH.lodged();
        var found = Bench.declaration(number, CHIEF);
        Bench.staff().assign(found, new Staff.Order(away.userId(), "Việc của anh", null), CHIEF);

        assertThat(Bench.staff().leave(new Staff.Leave(away.userId(), null, null), HUNG))
                .extracting(finding -> finding.code())
                .containsExactly("OFF-106");
        assertThat(Bench.staff().leave(new Staff.Leave(away.userId(), null, null), CHIEF))
                .isEmpty();

        assertThat(Bench.desk().holding(number).assignedTo()).isNull();
        assertThat(Bench.codes(Bench.desk().takeNext(away))).containsExactly("OFF-102");
        assertThat(Bench.codes(Bench.staff().assign(found, new Staff.Order(away.userId(), "x", null), CHIEF)))
                .containsExactly("OFF-102");
        var absence = Bench.staff().absences(CHIEF).stream()
                .filter(each -> each.officer().id().equals(away.userId()))
                .findFirst()
                .orElseThrow();
        assertThat(Bench.staff().comeBack(absence.id(), CHIEF)).isTrue();
        assertThat(Bench.staff().comeBack(absence.id(), CHIEF)).isFalse();
        assertThat(Bench.desk().take(found, away)).isInstanceOf(OfficeOutcome.Done.class);
        Bench.desk().putBack(found, away);
    }

    @Test
    void anOfficerWithAnInterestNeitherGetsNorDecidesTheCase() {
        var cousin = BENCH.person("cousin-of-b", Role.OFFICER);
        var number = BENCH.lodged();
        var found = Bench.declaration(number, CHIEF);
        assertThat(Bench.staff().note(new Staff.Note(null, Parties.TRADER, "Em họ giám đốc"), cousin))
                .isEmpty();

        assertThat(Bench.desk().takeNext(cousin)).isInstanceOf(OfficeOutcome.Nothing.class);
        assertThat(Bench.codes(Bench.desk().take(found, cousin))).containsExactly("OFF-101");
        assertThat(Bench.codes(Bench.staff().assign(found, new Staff.Order(cousin.userId(), "x", null), CHIEF)))
                .containsExactly("OFF-101");
        var wanted = new Acts.Wanted(Act.DEMAND_PERMIT, 0, "DOCUMENT_MISSING", "Giấy phép");
        assertThat(acts().perform(found, wanted, cousin))
                .isInstanceOfSatisfying(ActOutcome.Refused.class, refused -> assertThat(refused.findings())
                        .extracting(finding -> finding.code())
                        .containsExactly("OFF-101"));

        var interest = Bench.staff().interests(CHIEF).getLast();
        assertThat(Bench.staff().endInterest(interest.id(), CHIEF)).isTrue();
        assertThat(Bench.desk().take(found, cousin)).isInstanceOf(OfficeOutcome.Done.class);
        Bench.desk().putBack(found, cousin);
    }

    @Test
    void theChiefSeesWhoOverridesAndTheSameDrawAllDay() {
        var numbers = List.of(BENCH.lodged(), BENCH.lodged(), BENCH.lodged());
        for (var number : numbers) {
            var wanted = new Acts.Wanted(Act.INSPECT, 0, "SELECTED_FOR_INSPECTION", null);
            acts().perform(Bench.declaration(number, LAN), wanted, LAN);
            var passed = new Acts.Wanted(Act.PASS, 1, "GOODS_AS_DECLARED", null);
            assertThat(acts().perform(Bench.declaration(number, LAN), passed, LAN))
                    .isInstanceOf(ActOutcome.Done.class);
        }

        var oversight = RunningSystem.shared().bean(Oversight.class);
        var picture = oversight.picture(null, CHIEF);

        assertThat(picture.compared())
                .filteredOn(each -> each.officer().id().equals(LAN.userId()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.act()).isEqualTo("PASS_AFTER_RED");
                    assertThat(each.rate().times()).isEqualTo(3);
                    assertThat(each.rate().of()).isEqualTo(6);
                });
        assertThat(picture.drawn()).extracting(act -> act.number()).containsAll(numbers);
        assertThat(oversight.picture(picture.day(), CHIEF).drawn()).isEqualTo(picture.drawn());
        assertThat(oversight.picture(LocalDate.of(2020, 1, 1), CHIEF).drawn()).isEmpty();
    }

    private static Acts acts() {
        return RunningSystem.shared().bean(Acts.class);
    }
}
