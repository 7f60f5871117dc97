package thongquan.formats.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.formats.differential.Answer.Reason;
import thongquan.formats.differential.Answer.Why;
import thongquan.formats.differential.Trade.Goods;

/** Finds the rates that one item falls under, tax by tax. */
final class RateChoice {

    private final LawOfDay law;
    private final Goods goods;
    private final @Nullable LocalDate departed;
    private final int item;
    private final Set<Reason> reasons;
    private boolean hasAsked;

    RateChoice(LawOfDay law, Trade trade, int item, Set<Reason> reasons) {
        this.law = law;
        this.goods = trade.goods().get(item);
        this.departed = trade.departed();
        this.item = item;
        this.reasons = reasons;
    }

    /** The rates in legal order; the item's own amounts tell which duty is the lower. */
    List<TaxRate> rates(boolean isExport, ItemSums sums) {
        var found = new ArrayList<TaxRate>();
        if (isExport) {
            one(Levy.EXPORT_DUTY, found);
            return found;
        }
        duty(sums, found);
        for (var levy : Levy.values()) {
            if (Levy.REMEDIES.contains(levy)) {
                remedies(levy, found);
            } else if (levy != Levy.IMPORT_DUTY && levy != Levy.EXPORT_DUTY) {
                one(levy, found);
            }
        }
        return found;
    }

    private void duty(ItemSums sums, List<TaxRate> found) {
        hasAsked = false;
        var general = fitting(generalRates());
        var claimed = goods.schedule();
        TaxRate preferred = null;
        if (claimed != null && !claimed.equals("MFN") && !claimed.equals("ORD")) {
            var open = scheduled(claimed);
            if (open.isEmpty()) {
                reasons.add(new Reason(Why.NO_CONCESSION, item));
            }
            preferred = fitting(open);
        }
        if (general == null && preferred == null) {
            if (!hasAsked) {
                reasons.add(new Reason(Why.NO_RATE, item));
            }
            return;
        }
        var usualAmount = general == null ? null : sums.tax(general, sums.customsValue());
        var preferredAmount = preferred == null ? null : sums.tax(preferred, sums.customsValue());
        if (general == null
                || preferredAmount != null && (usualAmount == null || preferredAmount.compareTo(usualAmount) < 0)) {
            found.add(java.util.Objects.requireNonNull(preferred));
        } else {
            found.add(general);
        }
    }

    /** Preferential for partners in most-favoured-nation treatment; ordinary for others, by its list or by the factor. */
    private List<TaxRate> generalRates() {
        var favoured = scheduled("MFN");
        if (!law.attribute("country", goods.origin(), "mfn").equals("no")) {
            return favoured;
        }
        var ordinary = scheduled("ORD");
        var factor = law.parameter("ordinary-factor");
        if (!ordinary.isEmpty() || factor.isEmpty()) {
            return ordinary;
        }
        var derived = new ArrayList<TaxRate>();
        for (var rate : favoured) {
            var raised = rate.asOrdinary(Fraction.of(factor));
            if (raised != null) {
                derived.add(raised);
            }
        }
        return derived;
    }

    private List<TaxRate> scheduled(String schedule) {
        return law.rates(goods.line(), Levy.IMPORT_DUTY).stream()
                .filter(rate -> rate.schedule().equals(schedule) && rate.isFor(goods.origin()))
                .toList();
    }

    /** Adds the one rate of a tax; goods may bear none of it, but every import says how it stands to VAT. */
    private void one(Levy levy, List<TaxRate> found) {
        hasAsked = false;
        var rate = fitting(law.rates(goods.line(), levy).stream()
                .filter(each -> each.isFor(goods.origin()))
                .toList());
        if (rate != null) {
            found.add(rate);
        } else if (levy == Levy.VAT && !hasAsked) {
            reasons.add(new Reason(Why.NO_RATE, item));
        }
    }

    private @Nullable TaxRate fitting(List<TaxRate> rates) {
        TaxRate byItself = null;
        TaxRate claimed = null;
        boolean asks = false;
        for (var rate : rates) {
            if (!isOfTheProducer(rate) || !isOfTheQuota(rate) || !mayHaveDeparted(rate)) {
                continue;
            }
            if (rate.isTransitional() && departed == null) {
                ask(Why.DEPARTURE_NEEDED, -1);
            } else if (rate.choice().isEmpty()) {
                byItself = closer(byItself, rate);
            } else if (isClaimed(rate)) {
                claimed = closer(claimed, rate);
            } else {
                asks = true;
            }
        }
        if (asks && claimed == null && byItself == null) {
            ask(Why.CHOICE_NEEDED, item);
        }
        return claimed == null ? byItself : claimed;
    }

    /** Remedies stack: of each case the goods bear one, the producer's own before that for all others. */
    private void remedies(Levy levy, List<TaxRate> found) {
        var byCase = new LinkedHashMap<String, TaxRate>();
        for (var rate : law.rates(goods.line(), levy)) {
            if (rate.isFor(goods.origin()) && isOfTheProducer(rate) && mayHaveDeparted(rate)) {
                if (rate.isTransitional() && departed == null) {
                    ask(Why.DEPARTURE_NEEDED, -1);
                }
                byCase.put(rate.remedyCase(), closer(byCase.get(rate.remedyCase()), rate));
            }
        }
        found.addAll(byCase.values());
    }

    private void ask(Why why, int about) {
        reasons.add(new Reason(why, about));
        hasAsked = true;
    }

    private boolean isOfTheProducer(TaxRate rate) {
        return rate.producer().isEmpty() || rate.producer().equals(goods.producer());
    }

    private boolean isOfTheQuota(TaxRate rate) {
        return !rate.quota().equals(goods.isOutOfQuota() ? "IN" : "OUT");
    }

    private boolean mayHaveDeparted(TaxRate rate) {
        return departed == null || rate.isForDeparture(departed);
    }

    private boolean isClaimed(TaxRate rate) {
        return goods.claims().stream()
                .anyMatch(claim -> claim.levy() == rate.levy() && rate.choice().equals(claim.choice()));
    }

    private static TaxRate closer(@Nullable TaxRate one, TaxRate other) {
        if (one != null && one.closeness() == other.closeness()) {
            throw new IllegalStateException("the law has two rates for the same goods: " + one + " and " + other);
        }
        return one != null && one.closeness() > other.closeness() ? one : other;
    }
}
