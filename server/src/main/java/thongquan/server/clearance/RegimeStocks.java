package thongquan.server.clearance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.decision.Decision;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.ActRule;
import thongquan.core.regime.OpenedStock;
import thongquan.core.regime.Original;
import thongquan.core.regime.Originals;
import thongquan.core.regime.Regime;
import thongquan.core.regime.Stock;
import thongquan.core.value.UnitCode;
import thongquan.server.clearance.store.StockStore;
import thongquan.server.party.Caller;
import thongquan.server.party.Callers;
import thongquan.server.party.Delegations;

/** Stocks of goods under special regimes, as declarations opened them and others wrote them off. */
@Service
public class RegimeStocks {

    private final StockStore store;
    private final Delegations delegations;
    private final Clock clock;

    RegimeStocks(StockStore store, Delegations delegations, Clock clock) {
        this.store = store;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** Which stocks a list shows: those with something left, by deadline; overdue ones only, where asked. */
    public record Wanted(boolean overdue, @Nullable String procedure, int offset, int limit) {}

    /**
     * What an item wrote off a stock, or got back.
     *
     * @param by the declaration that wrote it off
     * @param item its item; 0: given back by a later version or by its end
     */
    public record Use(String number, int line, String by, int item, BigDecimal taken) {}

    /** What a decision on the declaration depends on; no trip to the database where its procedure closes no stock. */
    Originals originals(Declaration declaration, LawBook law, @Nullable String own) {
        var numbers = Regime.concerned(declaration, law);
        return numbers.isEmpty() ? Originals.NOT_AT_HAND : originals(numbers, own);
    }

    /** The same for a quote: whose goods a declaration is about is told only to those who may see it. */
    Originals quoted(Declaration declaration, LawBook law) {
        var trader = declaration.trader();
        var id = trader == null ? null : trader.id();
        var mayKnow = Callers.current()
                .filter(caller -> id != null
                        && (caller.isCustoms() || delegations.represents(caller.organisationId(), id, today())))
                .isPresent();
        return mayKnow ? originals(declaration, law, null) : Originals.NOT_AT_HAND;
    }

    private Originals originals(Set<String> numbers, @Nullable String own) {
        var found = new HashMap<String, Original>();
        var back = own == null ? List.<Use>of() : store.usesBy(own);
        for (var declared : store.declared(numbers)) {
            var lines = new HashMap<Integer, Stock>();
            for (var stock : store.of(declared.number())) {
                var left = stock.left();
                for (var use : back) {
                    if (use.number().equals(stock.number()) && use.line() == stock.line()) {
                        left = left.add(use.taken());
                    }
                }
                lines.put(stock.line(), new Stock(new UnitCode(stock.unit()), left, stock.deadline()));
            }
            found.put(
                    declared.number(),
                    new Original(declared.number(), declared.trader(), declared.procedure(), lines));
        }
        return new Originals(found, true);
    }

    /** Why a declaration may not become void: other declarations wrote its goods off. */
    List<thongquan.core.check.Finding> againstTheEnd(String number) {
        return store.of(number).stream().anyMatch(stock -> stock.taken().signum() > 0)
                ? List.of(ActRule.STOCK_WRITTEN_OFF.broken())
                : List.of();
    }

    /** Why a declaration may not be amended like that: what is written off its lines no longer fits. */
    List<thongquan.core.check.Finding> against(String number, Decision amended) {
        if (!amended.isAccepted()) {
            return List.of();
        }
        var unfit = new TreeSet<Integer>();
        for (var stock : store.of(number)) {
            if (stock.taken().signum() > 0
                    && amended.stocks().opened().stream().noneMatch(opened -> covers(opened, stock))) {
                unfit.add(stock.line());
            }
        }
        return unfit.stream()
                .map(line -> ActRule.STOCK_WRITTEN_OFF.broken(
                        "/goodsShipment/goodsItems/" + (line - 1) + "/statisticalQuantity"))
                .toList();
    }

    private static boolean covers(OpenedStock opened, RegimeStock stock) {
        return opened.line() == stock.line()
                && opened.quantity().unit().value().equals(stock.unit())
                && opened.quantity().value().compareTo(stock.taken()) >= 0;
    }

    /** The stocks that are open, of what the caller may see, the next deadline first. */
    public List<RegimeStock> open(Wanted wanted, Caller caller) {
        var traders = caller.isCustoms() ? null : delegations.principals(caller.organisationId(), today());
        return store.open(traders, wanted, today());
    }

    /** The stocks a declaration opened, by line. */
    public List<RegimeStock> of(DeclarationSummary declaration) {
        return store.of(declaration.number());
    }

    /** What was written off the stocks a declaration opened. */
    public List<Use> uses(DeclarationSummary declaration) {
        return store.usesOf(declaration.number());
    }

    /** What a declaration wrote off stocks of others. */
    public List<Use> usesBy(DeclarationSummary declaration) {
        return store.usesBy(declaration.number());
    }

    /** The day in Viet Nam. */
    public LocalDate today() {
        return clock.instant().atZone(Vietnam.ZONE).toLocalDate();
    }
}
