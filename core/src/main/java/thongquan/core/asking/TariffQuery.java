package thongquan.core.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongquan.core.law.LawBook;
import thongquan.core.law.TariffLine;

/**
 * Finds the lines of a law book by the beginning of their code or by words in either language. Of words, every one has to
 * stand in the line or above it; lines that have them as typed come first, then those that have them without their marks,
 * as beginnings or parts of words, and, where the tariff has no such word, with a slip of the finger.
 */
public final class TariffQuery {

    /** What words that follow each other as typed are worth, more than the best single match. */
    private static final float IN_ORDER = 0.75f;

    private static final float DENSITY = 0.2f;

    /** Most words of a question; what follows them is not looked at. */
    private static final int MOST_WORDS = 16;

    private TariffQuery() {}

    private record Hit(TariffLine line, float score) {}

    /** The lines that fit, the best first; all of them, in order of code, for a blank text. */
    public static List<TariffLine> find(TariffIndex index, LawBook law, String text) {
        var sought = text.strip();
        return isCode(sought) ? byCode(index, law, digits(sought)) : byWords(index, law, sought);
    }

    /** Whether a text is a code or its beginning: digits, with dots or blanks between. */
    public static boolean isCode(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at >= '0' && at <= '9') {
                digits = true;
            } else if (at != '.' && at != ' ' && at != '\u00a0') {
                return false;
            }
        }
        return digits;
    }

    /** The digits of a code. */
    public static String digits(String code) {
        var digits = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) >= '0' && code.charAt(i) <= '9') {
                digits.append(code.charAt(i));
            }
        }
        return digits.toString();
    }

    /** The lines of a law book whose code begins with these digits, in order. */
    public static List<TariffLine> byCode(TariffIndex index, LawBook law, String prefix) {
        var found = new ArrayList<TariffLine>();
        int first = index.first(prefix);
        int end = index.end(prefix, first);
        for (int i = first; i < end; i++) {
            if (holds(index, law, i)) {
                found.add(index.line(i));
            }
        }
        return found;
    }

    /** Whether the line is what the law book says of its code, not its text of another time. */
    static boolean holds(TariffIndex index, LawBook law, int line) {
        var row = index.line(line);
        return row.equals(law.tariffLine(row.code().value()));
    }

    private static List<TariffLine> byWords(TariffIndex index, LawBook law, String text) {
        var tokens = words(text);
        if (tokens.isEmpty()) {
            return text.isEmpty() ? byCode(index, law, "") : List.of();
        }
        var matches = new ArrayList<WordMatch>();
        for (var token : tokens) {
            var match = WordMatch.of(token, index, true);
            if (match.isEmpty()) {
                return List.of();
            }
            matches.add(match);
        }
        var hits = new ArrayList<Hit>();
        for (int line = 0; line < index.size(); line++) {
            float score = score(index, matches, line);
            if (score > 0 && holds(index, law, line)) {
                hits.add(new Hit(index.line(line), score));
            }
        }
        hits.sort(Comparator.comparing(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.line().code().value()));
        return hits.stream().map(Hit::line).toList();
    }

    /** The first words of a question. */
    static List<Token> words(String text) {
        var tokens = Token.of(Token.composed(text));
        return tokens.size() <= MOST_WORDS ? tokens : tokens.subList(0, MOST_WORDS);
    }

    /** How well a line has all the words; 0 where it lacks one. */
    private static float score(TariffIndex index, List<WordMatch> matches, int line) {
        float sum = 0;
        for (int i = 0; i < matches.size(); i++) {
            float value = matches.get(i).at(line);
            if (value == 0) {
                return 0;
            }
            sum += value;
            if (i > 0) {
                sum += order(index, matches.get(i - 1), matches.get(i), line);
            }
        }
        int words = index.text(matches.getFirst().text(line)).tokens().size();
        return sum + DENSITY * matches.size() / (matches.size() + words);
    }

    /** What it is worth that two words follow each other in the text of the line that has the second best. */
    static float order(TariffIndex index, WordMatch first, WordMatch second, int line) {
        int id = second.text(line);
        if (id < 0) {
            return 0;
        }
        var text = index.text(id);
        return text.hasPair(first.word().bare(), second.word().bare())
                ? IN_ORDER * text.kind().weight()
                : 0;
    }
}
