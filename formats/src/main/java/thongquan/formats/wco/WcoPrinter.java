package thongquan.formats.wco;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the elements of a message in the grammar's order, so that what is printed is valid whatever the order made. */
final class WcoPrinter {

    private final StringBuilder out = new StringBuilder(4096);

    private WcoPrinter() {}

    /** The wrapped message in UTF-8, indented. */
    static byte[] print(WcoElement wrapper) {
        var printer = new WcoPrinter();
        printer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        printer.element(wrapper, 0);
        return printer.out.toString().getBytes(UTF_8);
    }

    private void element(WcoElement element, int depth) {
        open(element.grammar(), depth);
        if (depth == 0) {
            out.append(" xmlns:md=\"").append(element.grammar().namespace()).append('"');
            out.append(" xmlns:ds=\"").append(DATE_TYPES).append('"');
        } else if (depth == 1) {
            out.append(" xmlns=\"").append(element.grammar().namespace()).append('"');
        }
        out.append(">\n");
        for (int i = 0; i < element.grammar().size(); i++) {
            slot(element.slot(i), element.grammar().child(i), depth + 1);
        }
        out.repeat(' ', depth);
        close(element.grammar());
    }

    private void slot(@Nullable Object content, GrammarElement grammar, int depth) {
        switch (content) {
            case WcoElement.Value value -> value(value, grammar, depth);
            case List<?> parts -> parts.forEach(part -> element((WcoElement) part, depth));
            case null, default -> {}
        }
    }

    private void value(WcoElement.Value value, GrammarElement grammar, int depth) {
        open(grammar, depth);
        var attribute = value.attribute();
        if (attribute != null) {
            out.append(' ').append(attributeName(grammar)).append("=\"");
            text(attribute);
            out.append('"');
        }
        out.append('>');
        text(value.text());
        close(grammar);
    }

    private static String attributeName(GrammarElement grammar) {
        return switch (grammar.kind()) {
            case AMOUNT -> ValueKind.Names.CURRENCY;
            case MEASURE -> ValueKind.Names.UNIT;
            case DATE -> ValueKind.Names.FORMAT;
            case null, default -> throw new IllegalStateException(grammar.path() + " bears no attribute");
        };
    }

    private void open(GrammarElement grammar, int depth) {
        out.repeat(' ', depth).append('<');
        name(grammar);
    }

    private void close(GrammarElement grammar) {
        out.append("</");
        name(grammar);
        out.append(">\n");
    }

    private void name(GrammarElement grammar) {
        if (grammar.namespace().equals(WRAPPER)) {
            out.append("md:");
        } else if (grammar.namespace().equals(DATE_TYPES)) {
            out.append("ds:");
        }
        out.append(grammar.name());
    }

    private static final String WRAPPER = Grammar.wco().wrapper().namespace();
    private static final String DATE_TYPES = Grammar.wco()
            .declaration()
            .child("IssueDateTime")
            .child("DateTimeString")
            .namespace();

    private void text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }
}
