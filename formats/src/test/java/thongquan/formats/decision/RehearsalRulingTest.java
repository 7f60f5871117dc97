package thongquan.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static thongquan.formats.decision.Edits.ITEM;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thongquan.core.check.Finding;
import thongquan.core.filing.AdditionalDocument;
import thongquan.core.rehearsal.Difference;
import thongquan.core.rehearsal.Question;
import thongquan.core.rehearsal.Rehearsal;
import thongquan.core.rehearsal.StoredFiling;
import thongquan.core.rehearsal.Verdict;
import thongquan.core.ruling.AdvanceRuling;
import thongquan.core.ruling.Ruled;
import thongquan.core.ruling.RuledGoods;
import thongquan.core.ruling.RulingRule;
import thongquan.core.ruling.Rulings;
import thongquan.core.value.HsCode;
import thongquan.formats.Declarations;
import thongquan.formats.Draft;

/** A rehearsal decides with the advance rulings the decision was made with. */
class RehearsalRulingTest {

    private static final LocalDate DAY = Declarations.DAY;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Draft QUOTING = Declarations.anImport()
            .with(ITEM + "/commodity/ownReferenceId", "AO-01")
            .with(ITEM + "/additionalDocuments/-", new AdditionalDocument("XDMS", "XDT-1", null, null));

    private static final Question NEXT_YEAR = new Question.AsIfOn(NEW_YEAR, Question.Against.AS_DECIDED);

    private static AdvanceRuling ruling(String code, LocalDate to) {
        return new AdvanceRuling(
                "XDT-1",
                "0312345678",
                false,
                new RuledGoods("Áo phông nam dệt kim 100 % bông", "AO-01", null, null),
                new Ruled.Classification(new HsCode(code)),
                DAY.minusYears(1),
                to,
                DAY.minusYears(1),
                "Customs Law, Article 28",
                null);
    }

    private static Difference compare(Question question, Draft draft, AdvanceRuling... rulings) {
        var edition = Machine.SHIPPED.pack().edition();
        var filing = new StoredFiling("F", DAY, edition, draft.declaration(), Rulings.of(List.of(rulings)));
        return new Rehearsal(edition, question).compare(filing).orElseThrow();
    }

    @Test
    void aFilingDecidedUnderARulingKeepsItUnderTheLawToCome() {
        // The ruling runs out before the law comes: no matter of the law.
        var difference = compare(NEXT_YEAR, QUOTING, ruling("61091010", DAY.plusDays(1)));

        assertThat(difference.outcome()).isEqualTo(Difference.Outcome.MORE);
        assertThat(difference.amount().amount()).isEqualByComparingTo("6240000");
        assertThat(difference.after()).isInstanceOfSatisfying(Verdict.Owes.class, owes -> assertThat(
                        owes.assessment().items().getFirst().rulings())
                .singleElement()
                .satisfies(applied -> assertThat(applied.ruling().number()).isEqualTo("XDT-1")));
    }

    @Test
    void aRulingThatRunsOutBeforeTheGoodsArriveIsAReasonToFail() {
        var late = QUOTING.with("/goodsShipment/consignment/arrivalDate", NEW_YEAR.plusDays(2));
        var arriving = new Question.Arriving(NEW_YEAR);
        var difference = compare(arriving, late, ruling("61091010", NEW_YEAR));

        assertThat(difference.outcome()).isEqualTo(Difference.Outcome.NEWLY_REFUSED);
        assertThat(difference.errors()).extracting(Finding::code).containsExactly(RulingRule.NOT_IN_FORCE.id());
        assertThat(compare(arriving, late, ruling("61091010", NEW_YEAR.plusYears(1)))
                        .outcome())
                .isEqualTo(Difference.Outcome.MORE);
    }

    @Test
    void aFilingAgainstItsRulingIsRefusedByBothLaws() {
        assertThat(compare(NEXT_YEAR, QUOTING, ruling("62034290", NEW_YEAR.plusYears(1)))
                        .outcome())
                .isEqualTo(Difference.Outcome.REFUSED_BY_BOTH);
    }
}
