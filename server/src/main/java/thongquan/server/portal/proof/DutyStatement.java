package thongquan.server.portal.proof;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.ItemAssessment;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.law.ExchangeRate;
import thongquan.core.law.LawBook;

/**
 * What a declaration owes and why, as it is put on paper.
 *
 * @param number the declaration's number; null for a reckoning that was not filed
 * @param trader name and tax code of the trader; null where none is known
 * @param at when it was decided, in Vietnamese time
 * @param decisionHash SHA-256 of the decision; null where there is none on record
 */
public record DutyStatement(
        @Nullable String number,
        @Nullable String trader,
        LocalDateTime at,
        @Nullable String decisionHash,
        Declaration declaration,
        Assessment assessment,
        LawBook law) {

    /** Most goods items whose taxes are proved on paper one by one; longer declarations get the sums and a file. */
    public static final int MOST_ITEMS = 300;

    /** A goods item with its taxes. */
    public record Line(GoodsItem declared, ItemAssessment assessed) {}

    /** Whether it is short enough to be proved on paper item by item. */
    public boolean isWhole() {
        return assessment.items().size() <= MOST_ITEMS;
    }

    /** The goods items, in order. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var declared = declaration.goodsItems();
        for (int i = 0; i < assessment.items().size(); i++) {
            lines.add(new Line(declared.get(i), assessment.items().get(i)));
        }
        return lines;
    }

    /** The rates of exchange it was reckoned with. */
    public List<ExchangeRate> exchangeRates() {
        var rates = new LinkedHashMap<String, ExchangeRate>();
        for (var item : assessment.items()) {
            for (var part : item.value().parts()) {
                var rate = law.exchangeRate(part.currency());
                if (rate != null) {
                    rates.put(part.currency(), rate);
                }
            }
        }
        return List.copyOf(rates.values());
    }
}
