package thongquan.server.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Shape;
import thongquan.core.law.TaxKind;
import thongquan.server.portal.Page;

/** What an element of a declaration is called, from its pointer and the table of elements. */
public final class ElementName {

    private ElementName() {}

    /** The names on the way to the element, such as {@code Goods item 2 / Description}; the pointer where it leads nowhere. */
    public static String of(String pointer, Page page) {
        var names = new ArrayList<String>();
        Shape<?> here = Shape.of(Declaration.class);
        for (var step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            if (step.matches("[0-9]+") && !names.isEmpty()) {
                names.set(names.size() - 1, names.getLast() + " " + (Integer.parseInt(step) + 1));
                continue;
            }
            var member = here == null ? null : here.find(step);
            if (member == null) {
                return pointer;
            }
            names.add(page.either(member.element().vi(), member.element().en()));
            here = isRecord(member) ? member.part() : null;
        }
        return String.join(" / ", shortened(names));
    }

    /** The last two steps say enough. */
    private static List<String> shortened(List<String> names) {
        return names.size() > 2 ? names.subList(names.size() - 2, names.size()) : names;
    }

    /** What a tax is called, from its code; the customs fee is none of the tax stack. */
    public static String tax(String code, Page page) {
        for (var kind : TaxKind.values()) {
            if (kind.code().equals(code)) {
                return page.texts().of("tax", kind);
            }
        }
        return page.texts().get("diff.fee");
    }

    private static boolean isRecord(Shape.Member member) {
        return member.kind() == Shape.Kind.RECORD || member.kind() == Shape.Kind.RECORDS;
    }
}
