package thongquan.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.Shape;

/** Walks the table of elements down to every element that can be a column, naming each on the way. */
final class ColumnWalk {

    private final boolean isOfItem;
    private final List<Column> found = new ArrayList<>();

    ColumnWalk(boolean isOfItem) {
        this.isOfItem = isOfItem;
    }

    List<Column> of(Shape<?> shape) {
        walk(shape, "", "", "", "");
        return found;
    }

    /** The names of the records passed; commodity, shipment and the like go without saying. */
    private void walk(Shape<?> shape, String at, String vi, String en, String tag) {
        for (var member : shape.members()) {
            var pointer = at + "/" + member.name();
            switch (member.kind()) {
                case RECORD -> record(member, pointer, vi, en);
                case RECORDS -> {
                    if (member.part().type() != GoodsItem.class) {
                        record(member, pointer + "/0", vi, en);
                    }
                }
                case TEXTS -> add(member, pointer + "/0", vi, en, "");
                default -> add(member, pointer, vi, en, tag);
            }
        }
    }

    private void record(Shape.Member member, String pointer, String vi, String en) {
        var element = member.element();
        var goesWithoutSaying = pointer.equals("/commodity") || pointer.equals("/goodsShipment");
        if (goesWithoutSaying) {
            walk(member.part(), pointer, vi, en, "");
        } else {
            walk(member.part(), pointer, with(vi, element.vi()), with(en, element.en()), element.tag());
        }
    }

    /** An amount or a quantity is called by what it is an amount of. */
    private void add(Shape.Member member, String pointer, String vi, String en, String tag) {
        var element = member.element();
        var isAmount = member.name().equals("value") && !vi.isEmpty();
        var names = new ArrayList<String>();
        names.add(pointer);
        names.add(member.name());
        names.add(element.vi());
        names.add(element.en());
        if (isAmount) {
            names.add(pointer.substring(0, pointer.lastIndexOf('/')));
            names.add(vi.substring(vi.lastIndexOf(": ") + 1).strip());
            names.add(en.substring(en.lastIndexOf(": ") + 1).strip());
        }
        var own = isAmount ? tag : element.tag();
        if (!own.isEmpty()) {
            names.add(own);
        }
        found.add(new Column(
                pointer,
                isOfItem,
                isAmount ? vi : with(vi, element.vi()),
                isAmount ? en : with(en, element.en()),
                names,
                member));
    }

    private static String with(String outer, String inner) {
        return outer.isEmpty()
                ? inner.substring(0, 1).toUpperCase(Locale.ROOT) + inner.substring(1)
                : outer + ": " + inner.substring(0, 1).toLowerCase(Locale.ROOT) + inner.substring(1);
    }
}
