package thongquan.formats.wco;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The limits on one value of the message, as the schema sets them or as Vietnam widens them.
 *
 * @param least fewest characters
 * @param most most characters
 * @param content which characters, besides
 * @param codes the values allowed; empty: any
 * @param totalDigits most digits of a number in all
 * @param fractionDigits most digits of a number after its point
 */
record Facets(int least, int most, Content content, Set<String> codes, int totalDigits, int fractionDigits) {

    static final Facets NONE =
            new Facets(0, Integer.MAX_VALUE, Content.ANY, Set.of(), Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Which characters a value is made of. */
    enum Content {
        ANY,
        NONBLANK,
        DIGITS,
        LETTERS,
        DATE_OF_THIS_CENTURY,
        DATE
    }

    /** These limits with one of them set, as a line of the grammar writes it. */
    Facets with(String facet) {
        int at = facet.indexOf('=');
        var name = at < 0 ? facet : facet.substring(0, at);
        var value = facet.substring(at + 1);
        return switch (name) {
            case "max" -> new Facets(least, Integer.parseInt(value), content, codes, totalDigits, fractionDigits);
            case "length" ->
                new Facets(
                        Integer.parseInt(value), Integer.parseInt(value), content, codes, totalDigits, fractionDigits);
            case "total" -> new Facets(least, most, content, codes, Integer.parseInt(value), fractionDigits);
            case "fraction" -> new Facets(least, most, content, codes, totalDigits, Integer.parseInt(value));
            case "in" -> new Facets(least, most, content, Set.of(value.split(",")), totalDigits, fractionDigits);
            case "nonblank" -> of(Content.NONBLANK);
            case "digits" -> of(Content.DIGITS);
            case "letters" -> of(Content.LETTERS);
            case "any-year" -> of(Content.DATE);
            default -> throw new IllegalArgumentException("unknown facet " + facet);
        };
    }

    Facets of(Content characters) {
        return new Facets(least, most, characters, codes, totalDigits, fractionDigits);
    }

    /** The rule that the text breaks, or null where it keeps all. */
    @Nullable
    XmlRule brokenBy(TextBuffer text) {
        int length = text.characters();
        if (length > most || length < least) {
            return XmlRule.LENGTH;
        }
        var broken = brokenContent(text);
        if (broken == null && !codes.isEmpty() && !codes.contains(text.toString())) {
            return XmlRule.CODE;
        }
        return broken;
    }

    private @Nullable XmlRule brokenContent(TextBuffer text) {
        return switch (content) {
            case ANY -> null;
            case NONBLANK -> text.isBlankOrBroken() ? XmlRule.BLANK : null;
            case DIGITS -> text.isAll('0', '9') ? null : XmlRule.DIGITS_ONLY;
            case LETTERS -> text.isAll('a', 'z') ? null : XmlRule.LETTERS_ONLY;
            case DATE_OF_THIS_CENTURY -> text.startsWith("20") && text.isDate() ? null : XmlRule.DATE;
            case DATE -> text.isDate() ? null : XmlRule.DATE;
        };
    }

    /** The rule that the text breaks as a decimal number, or null where it keeps all. */
    @Nullable
    XmlRule brokenByNumber(TextBuffer text) {
        int digits = text.decimalDigits();
        if (digits < 0) {
            return XmlRule.NUMBER;
        }
        int fraction = text.fractionDigits();
        return digits > totalDigits || fraction > fractionDigits ? XmlRule.DIGITS : null;
    }
}
