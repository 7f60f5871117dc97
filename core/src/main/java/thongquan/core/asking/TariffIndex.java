package thongquan.core.asking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thongquan.core.law.Code;
import thongquan.core.law.LawRows;
import thongquan.core.law.TariffLine;

/**
 * The words of a tariff, ready to be searched: every line of an edition over all dates, in order of code, and the texts of
 * chapters and headings above them. Built once for an edition; what of it holds on a date the law book says.
 */
public final class TariffIndex {

    /** The code list that names chapters, headings and subheadings, with the everyday words for their goods. */
    public static final String HEADINGS = "tariff-heading";

    private static final String TRADE_WORDS = "words";

    private final List<TariffLine> lines;
    private final String[] codes;
    private final List<TariffText> texts = new ArrayList<>();
    private final Map<String, int[]> textsOfWord = new HashMap<>();
    private final String[] words;

    private TariffIndex(LawRows rows) {
        lines = rows.tariffLines().stream()
                .sorted(Comparator.comparing((TariffLine line) -> line.code().value())
                        .thenComparing(line -> line.validity().from()))
                .toList();
        codes = lines.stream().map(line -> line.code().value()).toArray(String[]::new);
        for (int i = 0; i < lines.size(); i++) {
            add(codes[i], TariffText.Kind.LINE, lines.get(i).vi(), i, i + 1);
            add(codes[i], TariffText.Kind.LINE, lines.get(i).en(), i, i + 1);
        }
        for (var code : rows.codes()) {
            if (code.list().equals(HEADINGS)) {
                addHeading(code);
            }
        }
        indexWords();
        words = textsOfWord.keySet().toArray(String[]::new);
        Arrays.sort(words);
    }

    /** The index of all the lines of an edition. */
    public static TariffIndex of(LawRows rows) {
        return new TariffIndex(rows);
    }

    private void addHeading(Code heading) {
        int first = first(heading.code());
        int end = end(heading.code(), first);
        var kind = heading.code().length() == 2 ? TariffText.Kind.CHAPTER : TariffText.Kind.HEADING;
        add(heading.code(), kind, heading.vi(), first, end);
        add(heading.code(), kind, heading.en(), first, end);
        var trade = heading.attribute(TRADE_WORDS);
        if (trade != null) {
            add(heading.code(), TariffText.Kind.TRADE_WORDS, trade, first, end);
        }
    }

    private void add(String code, TariffText.Kind kind, String text, int first, int end) {
        var composed = Token.composed(text);
        if (first < end && !composed.isBlank()) {
            texts.add(new TariffText(code, kind, composed, Token.of(composed), first, end));
        }
    }

    private void indexWords() {
        var found = new HashMap<String, List<Integer>>();
        for (int i = 0; i < texts.size(); i++) {
            for (var token : texts.get(i).tokens()) {
                var list = found.computeIfAbsent(token.bare(), _ -> new ArrayList<>(2));
                if (list.isEmpty() || list.getLast() != i) {
                    list.add(i);
                }
            }
        }
        found.forEach((word, list) ->
                textsOfWord.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Index of the first line whose code is not before the prefix. */
    int first(String prefix) {
        int at = Arrays.binarySearch(codes, prefix);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && codes[at - 1].equals(prefix)) {
            at--;
        }
        return at;
    }

    /** Index after the last line that begins with the prefix. */
    int end(String prefix, int first) {
        int end = first;
        while (end < codes.length && codes[end].startsWith(prefix)) {
            end++;
        }
        return end;
    }

    /** How many lines there are, over all dates. */
    public int size() {
        return lines.size();
    }

    TariffLine line(int index) {
        return lines.get(index);
    }

    TariffText text(int index) {
        return texts.get(index);
    }

    /** The words of all texts, in order. */
    String[] words() {
        return words;
    }

    /** The texts that bear a word. */
    int[] texts(String word) {
        return textsOfWord.getOrDefault(word, new int[0]);
    }

    /** How much a word tells goods apart: little where many lines bear it, more the fewer do. */
    float weight(String word) {
        long bearing = 0;
        for (int text : texts(word)) {
            bearing += texts.get(text).end() - texts.get(text).first();
        }
        return (float) Math.log(1 + (double) (lines.size() + 1) / (bearing + 1));
    }
}
