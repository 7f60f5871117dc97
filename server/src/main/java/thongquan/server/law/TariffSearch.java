package thongquan.server.law;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import thongquan.core.law.LawBook;
import thongquan.core.law.TariffLine;

/**
 * Finds tariff lines by the beginning of their code or by words in either language, typed with or without Vietnamese
 * marks; lines that have the words with their marks come first.
 */
@Component
public class TariffSearch {
    /** Most law books whose words are kept ready. */
    private static final int READY = 16;

    private static final Pattern CODE = Pattern.compile("[0-9][0-9. ]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Words>> ready = new ConcurrentHashMap<>();

    /** A line with its words as written and without marks, each word after a blank. */
    private record Words(TariffLine line, String written, String bare) {

        /** How well the words fit, or -1 where one is missing. */
        int score(List<String> sought) {
            int score = 0;
            for (var word : sought) {
                var plain = TariffSearch.bare(word);
                if (!bare.contains(plain)) {
                    return -1;
                }
                score += (written.contains(word) ? 2 : 0) + (bare.contains(" " + plain) ? 1 : 0);
            }
            return score;
        }
    }

    private record Hit(TariffLine line, int score) {}

    /** The lines that fit, the best first; all of them for a blank text. */
    public List<TariffLine> find(LawBook law, String text) {
        var lines = ready(law);
        var sought = text.strip();
        if (CODE.matcher(sought).matches()) {
            var prefix = sought.replaceAll("[. ]", "");
            return lines.stream()
                    .map(Words::line)
                    .filter(line -> line.code().value().startsWith(prefix))
                    .toList();
        }
        var words = NOT_WORDS
                .splitAsStream(written(sought))
                .filter(word -> !word.isEmpty())
                .toList();
        return lines.stream()
                .map(line -> new Hit(line.line(), line.score(words)))
                .filter(hit -> hit.score() >= 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::line)
                .toList();
    }

    private List<Words> ready(LawBook law) {
        if (ready.size() > READY) {
            ready.clear();
        }
        return ready.computeIfAbsent(law.fingerprint(), _ -> words(law));
    }

    private static List<Words> words(LawBook law) {
        var result = new ArrayList<Words>();
        for (var line : law.tariffLines()) {
            var written = " "
                    + NOT_WORDS.matcher(written(line.vi() + " " + line.en())).replaceAll(" ");
            result.add(new Words(line, written, bare(written)));
        }
        result.sort(Comparator.comparing(words -> words.line().code().value()));
        return List.copyOf(result);
    }

    private static String written(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
