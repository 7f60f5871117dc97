package thongquan.formats.differential;

import java.time.LocalDate;
import java.util.Random;
import thongquan.core.duty.Assessment;
import thongquan.core.law.LawBook;

/** Random trade of random days that the engine taxes, for what holds of all of it. */
final class TaxedTrades {

    private static final int CASES_A_DAY = 40;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** As many days as the pack has exchange rates for. */
    private static final int DAYS = 905;

    private static final LawText TEXT = LawText.of(Engine.SHIPPED_PACK);

    private TaxedTrades() {}

    /** One trade of one day that the engine taxes. */
    record Case(String name, Trade trade, Filings filings, LawOfDay law, LawBook book, Assessment assessment) {

        Assessment under(Engine engine, LawBook other) {
            return engine.decide(filings.filing(trade), trade, other).requireAssessment();
        }
    }

    /** What holds for every case. */
    interface Property {

        /** Holds it against one case; false where the case does not bear on it, and does not count. */
        boolean isPut(Case each, LocalDate day);
    }

    /** Holds a property against so many trades that are taxed. */
    static void forEach(long seed, int cases, Engine engine, Property property) {
        int taxed = 0;
        for (int round = 0; taxed < cases; round++) {
            var random = new Random(seed + round);
            var day = FIRST.plusDays(random.nextInt(DAYS));
            var law = new LawOfDay(TEXT, day, day);
            var book = engine.law(day, day);
            var filings = new Filings(law);
            for (int i = 0; i < CASES_A_DAY && taxed < cases; i++) {
                long own = random.nextLong();
                var trade = RandomTrade.of(law, own);
                var decision = engine.decide(filings.filing(trade), trade, book);
                var assessment = decision.assessment();
                if (assessment != null) {
                    var name = "seed " + own + " on " + day;
                    var each = new Case(name, trade, filings, law, book, assessment);
                    taxed += property.isPut(each, day) ? 1 : 0;
                }
            }
        }
    }
}
