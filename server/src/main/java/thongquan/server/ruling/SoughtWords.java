package thongquan.server.ruling;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thongquan.core.ruling.Ruled;

/** What somebody seeks among rulings: digits of a tariff line, or words with or without Vietnamese marks. */
final class SoughtWords {

    private static final Pattern CODE = Pattern.compile("[0-9][0-9. ]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final String code;
    private final List<String> words;

    SoughtWords(String text) {
        var stripped = text.strip();
        this.code = CODE.matcher(stripped).matches() ? stripped.replaceAll("[. ]", "") : "";
        this.words = code.isEmpty()
                ? BLANKS.splitAsStream(bare(stripped))
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of();
    }

    boolean areIn(SignedRuling signed) {
        var ruling = signed.ruling();
        if (!code.isEmpty()) {
            return ruling.ruled() instanceof Ruled.Classification(var line)
                    && line.value().startsWith(code);
        }
        if (words.isEmpty()) {
            return true;
        }
        var text = bare(ruling.number() + " " + ruling.ruled().says() + " "
                + ruling.goods().description() + " " + signed.reasoning());
        return words.stream().allMatch(text::contains);
    }

    /** Whether at least two words, and two of three, are words of the goods that were ruled on. */
    boolean describe(SignedRuling signed) {
        var goods = BLANKS.splitAsStream(bare(signed.ruling().goods().description()))
                .collect(Collectors.toSet());
        long common = words.stream().distinct().filter(goods::contains).count();
        return common >= 2 && common * 3 >= words.stream().distinct().count() * 2;
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
