package thongquan.core.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.value.Exact;
import thongquan.core.value.Quantity;

/** Writes the items of one declaration off the stocks they name: each in the order named, until it is covered. */
final class WritingOff {

    private final Declaration declaration;
    private final Code procedure;
    private final LawBook law;
    private final Originals originals;
    private final LocalDate on;
    private final Findings findings;
    private final Map<StockLine, BigDecimal> left = new HashMap<>();
    private final List<WriteOff> writeOffs = new ArrayList<>();

    WritingOff(
            Declaration declaration,
            Code procedure,
            LawBook law,
            Originals originals,
            LocalDate on,
            Findings findings) {
        this.declaration = declaration;
        this.procedure = procedure;
        this.law = law;
        this.originals = originals;
        this.on = on;
        this.findings = findings;
    }

    List<WriteOff> all() {
        var items = declaration.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            var measure = items.get(i).statisticalQuantity();
            if (measure != null && measure.value() != null && measure.unitCode() != null) {
                item(items.get(i), i, measure.quantity());
            }
        }
        return writeOffs;
    }

    private void item(GoodsItem item, int position, Quantity wanted) {
        var open = wanted.value();
        StockLine last = null;
        boolean known = originals.complete();
        for (var document : Regime.named(declaration, item)) {
            var pointer = pointer(item, position, document);
            var original = original(document, pointer);
            if (original == null || document.line() == null || !keepsStock(original)) {
                known = false;
                continue;
            }
            last = new StockLine(original.number(), document.line());
            var stock = stock(original, last, wanted, position, pointer);
            if (stock == null) {
                known = false;
                continue;
            }
            var taken = open.min(stock.left());
            if (taken.signum() > 0) {
                inTime(stock, last, pointer);
                int sequence = item.sequence() == null ? position + 1 : item.sequence();
                writeOffs.add(new WriteOff(sequence, last, original.procedure(), stock, taken));
                left.put(last, stock.left().subtract(taken));
                open = open.subtract(taken);
            }
        }
        if (known && last != null && open.signum() > 0) {
            findings.add(RegimeRule.MORE_THAN_REMAINS.at(
                    "/goodsShipment/goodsItems/" + position + "/statisticalQuantity/value",
                    last.toString(),
                    Exact.normal(wanted.value().subtract(open)).toPlainString() + " " + wanted.unit()));
        }
    }

    private static String pointer(GoodsItem item, int position, PreviousDocument document) {
        int own = item.previousDocuments().indexOf(document);
        return own < 0
                ? "/goodsShipment/previousDocuments"
                : "/goodsShipment/goodsItems/" + position + "/previousDocuments/" + own;
    }

    /** Whether there is a stock to write off: goods may also follow a declaration that settles nothing. */
    private boolean keepsStock(Original original) {
        var before = law.code("customs-procedure", original.procedure());
        return !original.lines().isEmpty() || before != null && "opens".equals(before.attribute("stock"));
    }

    private @Nullable Original original(PreviousDocument document, String pointer) {
        if (document.id() == null) {
            return null;
        }
        var number = Regime.eleven(document.id());
        var original = originals.known().get(number);
        var trader = declaration.trader();
        if (original == null) {
            if (originals.complete()) {
                findings.add(RegimeRule.ORIGINAL_UNKNOWN.at(pointer + "/id", number, ""));
            }
            return null;
        }
        if (trader == null || !original.trader().equals(trader.id())) {
            findings.add(RegimeRule.ORIGINAL_OF_ANOTHER.at(pointer + "/id", number, ""));
            return null;
        }
        if (!procedure.lists("pairs", original.procedure())) {
            findings.add(RegimeRule.PROCEDURE_DOES_NOT_FOLLOW.at(pointer + "/id", number, original.procedure()));
            return null;
        }
        return original;
    }

    private @Nullable Stock stock(Original original, StockLine key, Quantity wanted, int position, String pointer) {
        var stock = original.lines().get(key.line());
        if (stock == null) {
            if (!originals.complete()) {
                return null;
            }
            findings.add(RegimeRule.LINE_MISSING.at(pointer + "/line", key.toString(), ""));
            return null;
        }
        if (!stock.unit().equals(wanted.unit())) {
            findings.add(RegimeRule.UNIT_DIFFERS.at(
                    "/goodsShipment/goodsItems/" + position + "/statisticalQuantity/unitCode",
                    key.toString(),
                    stock.unit().value()));
            return null;
        }
        return new Stock(stock.unit(), left.getOrDefault(key, stock.left()), stock.deadline());
    }

    private void inTime(Stock stock, StockLine key, String pointer) {
        if (stock.deadline() != null && on.isAfter(stock.deadline())) {
            var rule = "allowed".equals(procedure.attribute("overdue"))
                    ? RegimeRule.SETTLED_LATE
                    : RegimeRule.DEADLINE_OVER;
            findings.add(rule.at(pointer, key.toString(), stock.deadline().toString()));
        }
    }
}
