package thongquan.server.portal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsMeasure;
import thongquan.core.filing.Shape;
import thongquan.core.law.LawBook;
import thongquan.server.portal.Page;
import thongquan.server.portal.Rates;

/**
 * An element of a filing as declared, with its name from the table of elements: a value, or a group of elements.
 *
 * @param pointer where it stands in the filing
 * @param value as declared, with the name of a code behind it; empty for a group
 */
public record FiledElement(String pointer, String label, String value, List<FiledElement> parts) {

    /** The goods items have a list of their own. */
    private static final Set<String> APART = Set.of("goodsItems");

    public FiledElement {
        parts = List.copyOf(parts);
    }

    /** Whether it is a group of elements. */
    public boolean isGroup() {
        return !parts.isEmpty();
    }

    /** What was declared, without the goods items. */
    public static List<FiledElement> of(Declaration declaration, LawBook law, Page page) {
        return new Writing(law, page).parts(declaration, "");
    }

    /** What was declared of one goods item. */
    public static List<FiledElement> of(GoodsItem item, int position, LawBook law, Page page) {
        return new Writing(law, page).parts(item, "/goodsShipment/goodsItems/" + position);
    }

    private record Writing(LawBook law, Page page) {

        List<FiledElement> parts(Record owner, String at) {
            var result = new ArrayList<FiledElement>();
            for (var member : Shape.of(owner.getClass()).members()) {
                var value = member.value(owner);
                if (value != null && !APART.contains(member.name())) {
                    element(member, value, at + "/" + member.name(), result);
                }
            }
            return result;
        }

        private void element(Shape.Member member, Object value, String at, List<FiledElement> into) {
            var row = member.element();
            var label = page.either(row.vi(), capital(row.en()));
            switch (value) {
                case List<?> list -> {
                    for (int i = 0; i < list.size(); i++) {
                        var name = list.size() == 1 ? label : label + " " + (i + 1);
                        into.add(one(member, name, list.get(i), at + "/" + i));
                    }
                }
                default -> into.add(one(member, label, value, at));
            }
        }

        private FiledElement one(Shape.Member member, String label, @Nullable Object value, String at) {
            return switch (value) {
                case Amount amount
                when amount.value() != null ->
                    leaf(at, label, page.format().number(amount.value()) + " " + orDash(amount.currencyCode()));
                case GoodsMeasure measure
                when measure.value() != null ->
                    leaf(at, label, page.format().number(measure.value()) + " " + code("unit", measure.unitCode()));
                case Record part -> new FiledElement(at, label, "", parts(part, at));
                case BigDecimal number -> leaf(at, label, page.format().number(number));
                case Integer whole -> leaf(at, label, page.format().number(whole));
                case LocalDate day -> leaf(at, label, page.format().day(day));
                case null -> leaf(at, label, "–");
                default -> leaf(at, label, code(member.element().list(), value.toString()));
            };
        }

        private static FiledElement leaf(String at, String label, String value) {
            return new FiledElement(at, label, value, List.of());
        }

        private static String orDash(@Nullable String text) {
            return text == null ? "–" : text;
        }

        /** A code with its name behind it; a tariff line is written with its points. */
        private String code(String list, @Nullable String code) {
            if (code == null || list.isEmpty()) {
                return orDash(code);
            }
            if (list.equals("tariff-line")) {
                return page.format().hs(code);
            }
            var name = Rates.name(law, list, code, page);
            return name.equals(code) ? code : code + " – " + name;
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
