package thongquan.core.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thongquan.core.law.LawBook;
import thongquan.core.law.TariffLine;

/**
 * Suggests tariff lines for goods described in plain words. It weighs the words by how few lines bear them, forgives
 * slips, and shows the texts it found them in; which code is right the declarant says.
 *
 * @param suggestions the best first
 * @param readAs from words the tariff has not to those they were taken for
 * @param unknown words that nothing was found for
 */
public record Classification(List<Suggestion> suggestions, Map<String, String> readAs, List<String> unknown) {

    /** Words that tell no goods apart. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "for", "from", "in", "made", "new", "not", "of", "on", "or", "other", "the", "to", "with",
            "bang", "cac", "chiec", "cho", "co", "cua", "cai", "dung", "duoc", "hang", "khac", "la", "loai", "mot",
            "moi", "nhap", "khau", "trong", "tu", "va", "voi");

    /** What words that nobody knows weigh against a suggestion. */
    private static final float UNKNOWN = 1;

    private static final float PAIR = 0.6f;
    private static final float PRECEDENT = 0.25f;
    private static final int LEAST_SCORE = 8;

    public Classification {
        suggestions = List.copyOf(suggestions);
        readAs = Map.copyOf(readAs);
        unknown = List.copyOf(unknown);
    }

    private record Word(WordMatch match, float weight) {}

    private record Scored(int line, float score) {}

    /** The lines of a law book that goods may belong to, at most so many, with what was classified like them before. */
    public static Classification of(
            TariffIndex index, LawBook law, String description, int most, List<Precedent> precedents) {
        var words = new ArrayList<Word>();
        var readAs = new HashMap<String, String>();
        var unknown = new ArrayList<String>();
        float whole = 0;
        for (var token : TariffQuery.words(description)) {
            if (EMPTY_WORDS.contains(token.bare())) {
                continue;
            }
            var match = WordMatch.of(token, index, false);
            if (match.isEmpty()) {
                unknown.add(token.written());
                whole += UNKNOWN;
                continue;
            }
            if (match.readAs() != null) {
                readAs.put(token.written(), match.readAs());
            }
            float weight = weight(index, match);
            whole += weight;
            words.add(new Word(match, weight));
        }
        var scored = scored(index, law, words, whole, precedents);
        var suggestions = scored.stream()
                .limit(most)
                .map(each -> suggestion(index, law, each, words, precedents))
                .toList();
        return new Classification(suggestions, readAs, unknown);
    }

    private static float weight(TariffIndex index, WordMatch match) {
        float most = 0;
        for (var term : match.terms()) {
            most = Math.max(most, index.weight(term));
        }
        return most;
    }

    private static List<Scored> scored(
            TariffIndex index, LawBook law, List<Word> words, float whole, List<Precedent> precedents) {
        var result = new ArrayList<Scored>();
        for (int line = 0; line < index.size(); line++) {
            float score = score(index, words, line) / Math.max(whole, UNKNOWN);
            if (isPreceded(index.line(line), precedents)) {
                score += PRECEDENT;
            }
            if (score * 100 >= LEAST_SCORE && TariffQuery.holds(index, law, line)) {
                result.add(new Scored(line, score));
            }
        }
        result.sort(Comparator.comparing(Scored::score)
                .reversed()
                .thenComparing(each -> index.line(each.line()).code().value()));
        return result;
    }

    private static boolean isPreceded(TariffLine line, List<Precedent> precedents) {
        for (var precedent : precedents) {
            if (precedent.hs().equals(line.code().value())) {
                return true;
            }
        }
        return false;
    }

    private static float score(TariffIndex index, List<Word> words, int line) {
        float sum = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            sum += word.weight() * word.match().at(line);
            if (i > 0) {
                var before = words.get(i - 1);
                sum += PAIR
                        * TariffQuery.order(index, before.match(), word.match(), line)
                        * Math.min(before.weight(), word.weight());
            }
        }
        return sum;
    }

    private static Suggestion suggestion(
            TariffIndex index, LawBook law, Scored scored, List<Word> words, List<Precedent> precedents) {
        var line = index.line(scored.line());
        var code = line.code().value();
        var evidence = new ArrayList<Suggestion.Evidence>();
        for (int digits : new int[] {2, 4, 6}) {
            var heading = law.code(TariffIndex.HEADINGS, code.substring(0, digits));
            if (heading != null) {
                evidence.add(evidence(heading.code(), heading.vi(), "vi", words));
                evidence.add(evidence(heading.code(), heading.en(), "en", words));
                var trade = heading.attribute("words");
                if (trade != null) {
                    evidence.add(evidence(heading.code(), trade, "", words));
                }
            }
        }
        evidence.add(evidence(code, line.vi(), "vi", words));
        evidence.add(evidence(code, line.en(), "en", words));
        return new Suggestion(
                line,
                Math.clamp(Math.round(scored.score() * 100), 1, 100),
                evidence,
                precedents.stream()
                        .filter(precedent -> precedent.hs().equals(code))
                        .toList());
    }

    private static Suggestion.Evidence evidence(String code, String text, String language, List<Word> words) {
        var composed = Token.composed(text);
        var marks = new ArrayList<Suggestion.Mark>();
        for (var token : Token.of(composed)) {
            for (var word : words) {
                if (word.match().matches(token)) {
                    marks.add(new Suggestion.Mark(token.start(), token.end()));
                    break;
                }
            }
        }
        return new Suggestion.Evidence(code, composed, language.isEmpty(), language, marks);
    }
}
