package thongquan.core.asking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where one word asked for stands in a tariff, and how well: as written, without its marks, as a beginning, with slips. */
final class WordMatch {

    /** The word stands there with its marks. */
    static final float AS_WRITTEN = 1;

    /** The word was typed without marks, and stands there with some. */
    static final float WITHOUT_MARKS = 0.85f;

    private static final float OTHER_MARKS = 0.5f;
    private static final float BEGINNING = 0.4f;
    private static final float INSIDE = 0.2f;
    private static final float WITH_SLIPS = 0.55f;
    private static final int SHORTEST_INSIDE = 3;

    private final Token word;
    private final Map<String, Float> terms = new HashMap<>();
    private final float[] byLine;
    private final int[] text;
    private @Nullable String readAs;

    private WordMatch(Token word, int lines) {
        this.word = word;
        byLine = new float[lines];
        text = new int[lines];
        Arrays.fill(text, -1);
    }

    /** Looks a word up; parts of words count where that is wanted. */
    static WordMatch of(Token word, TariffIndex index, boolean parts) {
        var match = new WordMatch(word, index.size());
        match.findTerms(index, parts);
        if (match.terms.isEmpty()) {
            match.forgiveSlips(index);
        }
        match.terms.forEach((term, quality) -> match.spread(index, term, quality));
        return match;
    }

    private void findTerms(TariffIndex index, boolean parts) {
        if (index.texts(word.bare()).length > 0) {
            terms.put(word.bare(), WITHOUT_MARKS);
        }
        if (!parts) {
            return;
        }
        for (var term : index.words()) {
            if (term.length() > word.bare().length()) {
                if (term.startsWith(word.bare())) {
                    terms.put(term, BEGINNING);
                } else if (word.bare().length() >= SHORTEST_INSIDE && term.contains(word.bare())) {
                    terms.put(term, INSIDE);
                }
            }
        }
    }

    /** A word that the tariff has not is taken for the nearest that it has, if it is near and no number. */
    private void forgiveSlips(TariffIndex index) {
        if (Character.isDigit(word.bare().charAt(0))) {
            return;
        }
        int allowed = EditDistance.allowed(word.bare());
        for (int slips = 1; slips <= allowed && terms.isEmpty(); slips++) {
            for (var term : index.words()) {
                if (EditDistance.within(word.bare(), term, slips)) {
                    terms.put(term, WITH_SLIPS);
                    readAs = readAs == null ? term : readAs;
                }
            }
        }
    }

    private void spread(TariffIndex index, String term, float quality) {
        for (int id : index.texts(term)) {
            var found = index.text(id);
            var fit = quality == WITHOUT_MARKS ? fit(found) : quality;
            float value = fit * found.kind().weight();
            for (int line = found.first(); line < found.end(); line++) {
                if (value > byLine[line]) {
                    byLine[line] = value;
                    text[line] = id;
                }
            }
        }
    }

    private float fit(TariffText found) {
        if (found.hasWritten(word.written())) {
            return AS_WRITTEN;
        }
        return word.isBare() ? WITHOUT_MARKS : OTHER_MARKS;
    }

    /** How well a line has the word, from 0 to 1. */
    float at(int line) {
        return byLine[line];
    }

    /** The text of a line that has it best, or -1. */
    int text(int line) {
        return text[line];
    }

    Token word() {
        return word;
    }

    /** What a mistyped word was taken for; null where it was not mistyped. */
    @Nullable
    String readAs() {
        return readAs;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether a word of a text is what this found. */
    boolean matches(Token token) {
        return terms.containsKey(token.bare());
    }

    /** The words of the tariff that it found. */
    List<String> terms() {
        return new ArrayList<>(terms.keySet());
    }
}
