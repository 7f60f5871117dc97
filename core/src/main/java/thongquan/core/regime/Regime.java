package thongquan.core.regime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Findings;
import thongquan.core.duty.AssessedTax;
import thongquan.core.duty.Assessment;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.PreviousDocument;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.law.TaxKind;
import thongquan.core.value.DeclarationNumber;
import thongquan.core.value.Money;

/** What the law ties to procedures on stocks of goods under customs control, for one declaration. */
public final class Regime {

    /** The type of an earlier declaration among the previous documents. */
    private static final String DECLARATION = "TK";

    private Regime() {}

    /** The declarations, by their eleven digits, whose state a decision on this one depends on; mostly none. */
    public static Set<String> concerned(Declaration declaration, LawBook law) {
        if (!is(declaration, law, "closes")) {
            return Set.of();
        }
        var numbers = new TreeSet<String>();
        for (var item : declaration.goodsItems()) {
            for (var named : named(declaration, item)) {
                if (named.id() != null) {
                    numbers.add(eleven(named.id()));
                }
            }
        }
        return numbers;
    }

    /** What the declaration writes off, or why it may not. */
    public static List<WriteOff> writeOffs(
            Declaration declaration, LawBook law, Originals originals, LocalDate on, Findings findings) {
        var procedure = procedure(declaration, law);
        if (procedure == null
                || !"closes".equals(procedure.attribute("stock"))
                || originals.equals(Originals.NOT_AT_HAND)) {
            return List.of();
        }
        return new WritingOff(declaration, procedure, law, originals, on, findings).all();
    }

    /** The stocks that an assessed declaration opens. */
    public static List<OpenedStock> opened(
            Declaration declaration, Assessment assessment, LawBook law, LocalDateTime registeredAt) {
        if (!is(declaration, law, "opens")) {
            return List.of();
        }
        var deadline = deadline(declaration, law, registeredAt);
        var items = declaration.goodsItems();
        var opened = new ArrayList<OpenedStock>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var quantity = item.statisticalQuantity();
            var commodity = item.commodity();
            if (quantity == null || commodity == null) {
                throw new IllegalStateException("an unchecked item opens no stock");
            }
            var assessed = assessment.items().get(i);
            var hs = commodity.classificationId();
            var goods = commodity.description();
            opened.add(new OpenedStock(
                    assessed.sequence(),
                    hs == null ? "" : hs,
                    goods == null ? "" : goods,
                    quantity.quantity(),
                    assessed.customsValue(),
                    spared(assessed.taxes()),
                    deadline));
        }
        return opened;
    }

    private static Map<TaxKind, Money> spared(List<AssessedTax> taxes) {
        var spared = new LinkedHashMap<TaxKind, Money>();
        for (var tax : taxes) {
            if (tax.spared().signum() > 0) {
                spared.put(tax.kind(), tax.spared());
            }
        }
        return spared;
    }

    /** The day declared for the return; where none is, the time the law gives the procedure. */
    private static @Nullable LocalDate deadline(Declaration declaration, LawBook law, LocalDateTime registeredAt) {
        if (declaration.returnDate() != null) {
            return declaration.returnDate();
        }
        var procedure = procedure(declaration, law);
        var stay = procedure == null ? null : procedure.attribute("stay");
        var limit = stay == null ? null : law.deadline(stay);
        return limit == null ? null : law.calendar().due(registeredAt, limit).toLocalDate();
    }

    private static boolean is(Declaration declaration, LawBook law, String role) {
        var procedure = procedure(declaration, law);
        return procedure != null && role.equals(procedure.attribute("stock"));
    }

    private static @Nullable Code procedure(Declaration declaration, LawBook law) {
        var code = declaration.customsProcedureCode();
        return code == null ? null : law.code("customs-procedure", code);
    }

    /** The declarations the item follows: its own, else those of the whole shipment. */
    static List<PreviousDocument> named(Declaration declaration, GoodsItem item) {
        var own = declarations(item.previousDocuments());
        var shipment = declaration.goodsShipment();
        return own.isEmpty() && shipment != null ? declarations(shipment.previousDocuments()) : own;
    }

    private static List<PreviousDocument> declarations(List<PreviousDocument> documents) {
        return documents.stream()
                .filter(each -> DECLARATION.equals(each.typeCode()))
                .toList();
    }

    /** The digits everyone quotes; the text itself where it is no number of a declaration. */
    static String eleven(String number) {
        return DeclarationNumber.isDeclarationNumber(number) ? number.substring(0, 11) : number;
    }
}
