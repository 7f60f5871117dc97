package thongquan.formats.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import thongquan.formats.differential.Trade.Claim;
import thongquan.formats.differential.Trade.Goods;
import thongquan.formats.differential.Trade.Measured;

/** Makes up the items of one declaration. */
final class RandomGoods {

    private static final List<String> FREQUENT = List.of(
            "CN", "CN", "TH", "KR", "KR", "JP", "US", "DE", "AU", "MX", "KP", "LA", "KH", "BN", "MM", "SG", "GB");

    private final LawOfDay law;
    private final Random random;
    private final boolean isCareful;
    private final boolean isParcel;

    RandomGoods(LawOfDay law, Random random, boolean isCareful, boolean isParcel) {
        this.law = law;
        this.random = random;
        this.isCareful = isCareful;
        this.isParcel = isParcel;
    }

    /** One item whose price is in that currency. */
    Goods next(boolean isExport, String currency) {
        var line = pick(List.copyOf(law.lines().values()));
        var code = line.text("code");
        var origin = isExport ? "VN" : random.nextInt(5) > 0 ? one(FREQUENT) : one(codes("country"));
        var schedule = isExport || random.nextInt(5) < 2 ? null : schedule(code, origin);
        var papers = papers(schedule);
        return new Goods(
                code,
                origin,
                schedule,
                random.nextInt(3) == 0 ? origin + "-P" + (1 + random.nextInt(5)) : null,
                measured(line.text("unit")),
                second(line.text("second_unit")),
                money(currency, isParcel ? 5 : 10),
                isOutOfQuota(code),
                claims(code, isExport, papers),
                papers);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String one(List<String> list) {
        return pick(list);
    }

    private List<String> codes(String list) {
        return law.members(list);
    }

    private boolean slips(int oneIn) {
        return !isCareful && random.nextInt(oneIn) == 0;
    }

    /** An amount of up to so many digits, most sizes alike, with as many decimals as the currency may have. */
    String money(String currency, int digits) {
        var hasNone = law.attribute("currency", currency, "decimals").equals("0");
        return decimal(hasNone ? digits + 1 : digits, hasNone ? 0 : random.nextInt(5));
    }

    private String decimal(int digits, int decimals) {
        long most = Math.round(Math.pow(10, 1 + random.nextDouble() * (digits - 1)));
        return BigDecimal.valueOf(1 + random.nextLong(most), decimals).toPlainString();
    }

    private Measured measured(String unit) {
        return new Measured(decimal(9, random.nextInt(4)), unit(unit));
    }

    private String unit(String wanted) {
        if (slips(40)) {
            return one(codes("unit"));
        }
        if (random.nextInt(3) > 0) {
            return wanted;
        }
        return one(codes("unit").stream()
                .filter(each -> law.conversion(each, wanted) != null)
                .toList());
    }

    private @Nullable Measured second(String wanted) {
        if (wanted.isEmpty()) {
            return random.nextInt(4) > 0 ? null : new Measured(decimal(8, 2), one(codes("unit")));
        }
        return slips(60) ? null : measured(wanted);
    }

    /** A schedule to claim: one that is open to the goods, or any at all. */
    private @Nullable String schedule(String line, String origin) {
        if (slips(20)) {
            return one(codes("tariff-schedule"));
        }
        var open = new ArrayList<String>();
        for (var rate : law.rates(line, Levy.IMPORT_DUTY)) {
            if (!isCareful || rate.isFor(origin)) {
                if ((" " + law.attribute("tariff-schedule", rate.schedule(), "origins") + " ")
                        .contains(" " + origin + " ")) {
                    open.add(rate.schedule());
                }
            }
        }
        return open.isEmpty() ? null : one(open);
    }

    private List<String> papers(@Nullable String schedule) {
        var papers = new ArrayList<String>();
        if (schedule != null && !slips(40)) {
            var proofs = law.attribute("tariff-schedule", schedule, "proof");
            if (!proofs.isEmpty()) {
                papers.add(one(List.of(proofs.split(" ", -1))));
            }
        }
        return papers;
    }

    private boolean isOutOfQuota(String line) {
        var hasQuota = law.rates(line, Levy.IMPORT_DUTY).stream()
                .anyMatch(rate -> rate.quota().equals("OUT"));
        return hasQuota ? random.nextBoolean() : slips(100);
    }

    private List<Claim> claims(String line, boolean isExport, List<String> papers) {
        var claims = new ArrayList<Claim>();
        for (var levy : Levy.values()) {
            var rates = law.rates(line, levy);
            var choices = rates.stream()
                    .map(TaxRate::choice)
                    .filter(choice -> !choice.isEmpty())
                    .toList();
            var mustChoose = !choices.isEmpty()
                    && rates.stream().allMatch(rate -> !rate.choice().isEmpty());
            String choice = null;
            if (!choices.isEmpty() && (mustChoose || random.nextBoolean()) && !slips(4)) {
                choice = one(choices);
            } else if (slips(400)) {
                choice = one(List.of("BTU24", "SUGAR-TO-5G", "TAXABLE-BAG"));
            }
            var exemption = (levy == Levy.EXPORT_DUTY) == isExport || levy == Levy.VAT ? exemption(levy, papers) : null;
            if ((choice != null || exemption != null) && claims.size() < 6) {
                claims.add(new Claim(levy, choice, exemption));
            }
        }
        return claims;
    }

    private @Nullable String exemption(Levy levy, List<String> papers) {
        if (random.nextInt(12) > 0) {
            return null;
        }
        var fitting = new ArrayList<String>();
        for (var row : law.codes("exemption").values()) {
            var isOpen = row.attribute("goods-class").isEmpty()
                    && row.attribute("most-value").isEmpty();
            if (row.lists("tax", levy.code()) && (isOpen || isParcel && random.nextInt(4) == 0 || slips(20))) {
                fitting.add(row.text("code"));
            }
        }
        if (slips(20)) {
            return one(codes("exemption"));
        }
        var code = fitting.isEmpty() ? null : one(fitting);
        var list = code == null ? "" : law.attribute("exemption", code, "exemption-list");
        if (!list.isEmpty() && !slips(3)) {
            papers.add(list);
        }
        return code;
    }
}
