package thongquan.formats.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.Shape;

/**
 * The columns a table can have, made from the table of elements. A column is found by the element's own name
 * ({@code commodity/classificationId}, or {@code classificationId} where that is one element only), its Vietnamese or
 * English name, or its tag in VNACCS; names of goods items go before those of the whole declaration. Of lists the first
 * member has columns.
 */
public final class Columns {

    /** Where the goods items stand. */
    public static final String ITEMS = "/goodsShipment/goodsItems";

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0_]+");
    private static final Columns ALL = new Columns();

    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Column> byName = new HashMap<>();

    private Columns() {
        var items = new ColumnWalk(true).of(Shape.of(GoodsItem.class));
        register(items);
        register(new ColumnWalk(false).of(Declaration.shape()));
    }

    /** A name that two elements of the same kind bear is the name of neither. */
    private void register(List<Column> more) {
        Map<String, Column> own = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (var column : more) {
            columns.add(column);
            var names = new HashSet<String>();
            names.add(key(column.vi()));
            names.add(key(column.en()));
            column.names().forEach(name -> names.add(key(name)));
            for (var name : names) {
                if (own.putIfAbsent(name, column) != null) {
                    shared.add(name);
                }
            }
        }
        shared.forEach(own::remove);
        own.forEach(byName::putIfAbsent);
    }

    /** The column of that name. */
    public static Optional<Column> find(String name) {
        return Optional.ofNullable(ALL.byName.get(key(name)));
    }

    /** The column of an element of a goods item, by the element's pointer from the item. */
    public static Column ofItem(String pointer) {
        for (var column : ALL.columns) {
            if (column.isOfItem() && column.pointer().equals(pointer)) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column " + pointer);
    }

    /** All columns, those of goods items first. */
    public static List<Column> all() {
        return List.copyOf(ALL.columns);
    }

    private static String key(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        text = BLANKS.matcher(text).replaceAll(" ").replace('.', '/').toLowerCase(Locale.ROOT);
        text = text.endsWith("*") ? text.substring(0, text.length() - 1).strip() : text;
        return text.startsWith("/") ? text.substring(1) : text;
    }
}
