package thongquan.server.clearance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.RegimeStock;
import thongquan.server.clearance.RegimeStocks;
import thongquan.server.party.Caller;

/** Stocks of goods under special regimes: what is open by its deadline, and what became of a declaration's goods. */
@RestController
class StocksController {

    private static final int MOST = 500;

    private final RegimeStocks stocks;
    private final Declarations declarations;

    StocksController(RegimeStocks stocks, Declarations declarations) {
        this.stocks = stocks;
        this.declarations = declarations;
    }

    @GetMapping("/api/stocks")
    ResponseEntity<byte[]> open(
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            Caller caller) {
        var wanted = new RegimeStocks.Wanted(
                overdue, procedure, Math.max(0, offset), Math.clamp(limit, 1, MOST));
        var out = new CanonicalWriter();
        out.object().name("stocks");
        list(stocks.open(wanted, caller), out);
        return json(out);
    }

    @GetMapping("/api/declarations/{number}/stocks")
    ResponseEntity<byte[]> of(@PathVariable String number, Caller caller) {
        return declarations
                .find(number, caller)
                .map(found -> {
                    var out = new CanonicalWriter();
                    out.object().name("opened");
                    list(stocks.of(found), out);
                    uses("uses", stocks.uses(found), out);
                    uses("writtenOff", stocks.usesBy(found), out);
                    return json(out);
                })
                .orElseGet(() -> Problems.of(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "There is no declaration of that number among yours.",
                        List.of()));
    }

    private void list(List<RegimeStock> list, CanonicalWriter out) {
        var today = stocks.today();
        out.array();
        for (var stock : list) {
            out.object().name("number").text(stock.number());
            out.name("line").number(stock.line());
            out.name("trader").text(stock.trader());
            out.name("procedure").text(stock.procedure());
            out.name("hs").text(stock.hs());
            out.name("goods").text(stock.goods());
            out.name("unit").text(stock.unit());
            out.name("quantity").number(stock.quantity());
            out.name("taken").number(stock.taken());
            out.name("left").number(stock.left());
            out.name("customsValue").number(stock.value());
            out.name("spared").array();
            stock.spared().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(tax -> out.object()
                            .name("tax")
                            .text(tax.getKey())
                            .name("amount")
                            .number(tax.getValue())
                            .end());
            out.endArray();
            out.name("openedAt").text(stock.openedAt().toString());
            if (stock.deadline() != null) {
                out.name("deadline").text(stock.deadline().toString());
            }
            out.name("overdue").bool(stock.isOverdue(today)).end();
        }
        out.endArray();
    }

    private static void uses(String name, List<RegimeStocks.Use> uses, CanonicalWriter out) {
        out.name(name).array();
        for (var use : uses) {
            out.object().name("number").text(use.number());
            out.name("line").number(use.line());
            out.name("by").text(use.by());
            out.name("item").number(use.item());
            out.name("taken").number(use.taken()).end();
        }
        out.endArray();
    }

    private static ResponseEntity<byte[]> json(CanonicalWriter out) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(out.end().toBytes());
    }
}
