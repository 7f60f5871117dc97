package thongquan.cli.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Stream;
import thongquan.core.check.Bilingual;

/** The language that people are answered in, with its way to write numbers. */
public enum Language {
    VI('.', ','),
    EN(',', '.');

    private final char thousands;
    private final char point;

    Language(char thousands, char point) {
        this.thousands = thousands;
        this.point = point;
    }

    /** The language of the environment (LC_ALL, LC_MESSAGES, LANG): Vietnamese where it says so, else English. */
    public static Language of(Surroundings surroundings) {
        var named = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(surroundings::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return named.toLowerCase(Locale.ROOT).startsWith("vi") ? VI : EN;
    }

    /** The sentence in this language. */
    public String of(Bilingual text) {
        return this == VI ? text.vi() : text.en();
    }

    /** The phrase in this language, with its gaps filled. */
    public String of(Phrase phrase, Object... words) {
        return of(phrase.says()).formatted(words);
    }

    /** The number with its thousands set apart. */
    public String number(BigDecimal value) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(point);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
