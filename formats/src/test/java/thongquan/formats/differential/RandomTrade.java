package thongquan.formats.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import thongquan.formats.differential.Trade.Adjustment;
import thongquan.formats.differential.Trade.Charge;
import thongquan.formats.differential.Trade.Goods;

/**
 * Makes up declarations of one day: all goods of the pack, all origins, big trade and little parcels. A careful declarant
 * keeps what the law asks for as far as he sees it; a careless one makes mistakes.
 */
final class RandomTrade {

    private final LawOfDay law;
    private final Random random;
    private final boolean isCareful;
    private final boolean isParcel;
    private final RandomGoods goods;

    private RandomTrade(LawOfDay law, long seed) {
        this.law = law;
        this.random = new Random(seed);
        this.isCareful = random.nextInt(10) < 7;
        this.isParcel = random.nextInt(5) == 0;
        this.goods = new RandomGoods(law, random, isCareful, isParcel);
    }

    /** The declaration of that seed. */
    static Trade of(LawOfDay law, long seed) {
        return new RandomTrade(law, seed).trade();
    }

    private Trade trade() {
        var isExport = random.nextInt(6) == 0;
        var currency = currency();
        var items = new ArrayList<Goods>();
        int count = isParcel ? 1 + random.nextInt(3) : 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            items.add(goods.next(isExport, currency));
        }
        var term = term();
        var isIncluded = isCareful || random.nextInt(4) > 0;
        return new Trade(
                isExport,
                procedure(isExport),
                random.nextInt(3) == 0 ? pick(law.members("goods-class")) : null,
                term,
                currency,
                items,
                isDeclared("freight", term, isExport, isIncluded) ? charge() : null,
                isDeclared("insurance", term, isExport, isIncluded) && random.nextInt(3) > 0 ? charge() : null,
                true,
                adjustments(currency),
                isExport || isCareful || random.nextBoolean() ? law.day().minusDays(random.nextInt(60)) : null,
                quotaLeft());
    }

    private boolean isDeclared(String cost, String term, boolean isExport, boolean asTheTermSays) {
        var isLeftOut = law.attribute("delivery-term", term, cost).equals("excluded");
        return isExport || !asTheTermSays ? random.nextBoolean() : isLeftOut;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A currency, mostly one with a rate on the day. */
    private String currency() {
        if (random.nextInt(4) == 0) {
            return "VND";
        }
        return pick(isCareful || random.nextInt(20) > 0 ? law.currencies() : law.members("currency"));
    }

    private String term() {
        var terms = new ArrayList<String>();
        for (var row : law.codes("delivery-term").values()) {
            if (!row.attribute("freight").isEmpty()
                    && !row.attribute("insurance").isEmpty()) {
                terms.add(row.text("code"));
            }
        }
        return !isCareful && random.nextInt(15) == 0 ? "DPU" : pick(terms);
    }

    private String procedure(boolean isExport) {
        var open = new ArrayList<String>();
        for (var row : law.codes("customs-procedure").values()) {
            if (row.attribute("direction").equals(isExport ? "EX" : "IM")
                    && row.attribute("original").isEmpty()) {
                open.add(row.text("code"));
            }
        }
        return random.nextInt(5) < 3 ? isExport ? "B11" : "A11" : pick(open);
    }

    private Charge charge() {
        var currency = currency();
        return new Charge(goods.money(currency, isParcel ? 3 : 6), currency);
    }

    private List<Adjustment> adjustments(String currency) {
        var list = new ArrayList<Adjustment>();
        for (int i = random.nextInt(6) - 2; i > 0; i--) {
            var title = pick(law.members("adjustment-title"));
            var side = law.attribute("adjustment-title", title, "class");
            if (side.equals("AD") || side.equals("SB")) {
                int size = side.equals("AD") ? 6 : isCareful ? 1 : 4;
                list.add(new Adjustment(title, side.equals("AD"), new Charge(goods.money(currency, size), currency)));
            }
        }
        return list;
    }

    private Map<String, String> quotaLeft() {
        var left = new HashMap<String, String>();
        for (var quota : law.quotas()) {
            if (!isCareful && random.nextBoolean()) {
                left.put(quota.text("code"), String.valueOf(random.nextInt(2_000)));
            }
        }
        return left;
    }
}
