package thongquan.formats.reference;

import java.util.LinkedHashSet;
import java.util.Set;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Element.Presence;
import thongquan.core.filing.Shape;

/** The data dictionary: each record of a declaration with its elements. */
final class DictionaryPage {

    private final StringBuilder page;
    private final Set<Class<?>> written = new LinkedHashSet<>();

    private DictionaryPage(String head) {
        page = new StringBuilder(head);
    }

    /** The page under its hand-written head. */
    static String text(String head) {
        var dictionary = new DictionaryPage(head);
        dictionary.write(Declaration.shape());
        return dictionary.page.toString();
    }

    private void write(Shape<?> shape) {
        if (!written.add(shape.type())) {
            return;
        }
        page.append("\n### ").append(shape.type().getSimpleName()).append("\n\n");
        page.append("| Name | Vietnamese | English | VNACCS | Kind | Form | Code list | Need |\n");
        page.append("|---|---|---|---|---|---|---|---|\n");
        shape.members().forEach(this::row);
        for (var member : shape.members()) {
            if (member.kind() == Shape.Kind.RECORD || member.kind() == Shape.Kind.RECORDS) {
                write(member.part());
            }
        }
    }

    private void row(Shape.Member member) {
        var row = member.element();
        page.append("| `").append(member.name()).append("` | ").append(row.vi());
        page.append(" | ").append(row.en()).append(" | ").append(code(row.tag()));
        page.append(" | ").append(kind(member)).append(" | ").append(form(member));
        page.append(" | ")
                .append(code(row.list()))
                .append(" | ")
                .append(need(row.presence()))
                .append(" |\n");
    }

    private static String code(String name) {
        return name.isEmpty() ? "" : "`" + name + "`";
    }

    private static String kind(Shape.Member member) {
        return switch (member.kind()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case WHOLE -> "whole number";
            case DATE -> "date";
            case TEXTS -> "texts";
            case RECORD -> member.part().type().getSimpleName();
            case RECORDS -> "list of " + member.part().type().getSimpleName();
        };
    }

    private static String form(Shape.Member member) {
        var row = member.element();
        return switch (member.kind()) {
            case NUMBER -> row.max() + " + " + row.decimals();
            case TEXT, WHOLE, TEXTS, RECORDS -> "≤ " + row.max();
            case DATE, RECORD -> "";
        };
    }

    private static String need(Presence presence) {
        return switch (presence) {
            case REQUIRED -> "**R**";
            case IMPORT -> "IM";
            case EXPORT -> "EX";
            case OPTIONAL -> "";
        };
    }
}
