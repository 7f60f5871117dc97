package thongquan.server.law;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import thongquan.core.asking.TariffIndex;
import thongquan.core.asking.TariffQuery;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.core.law.TariffLine;

/** Searches tariffs; the words of the editions asked last are kept ready. */
@Component
public class TariffSearch {

    /** Most editions whose words are kept ready: the present one, the next, and some of old declarations. */
    private static final int READY = 4;

    private final Map<String, TariffIndex> ready = new ConcurrentHashMap<>();

    /**
     * The lines of a law book that fit, the best first; all of them for a blank text.
     *
     * @param edition the edition the book is of
     * @param text the beginning of a code, or words in either language, with or without Vietnamese marks
     */
    public List<TariffLine> find(LawEdition edition, LawBook law, String text) {
        return TariffQuery.find(index(edition), law, text);
    }

    /** The words of an edition. */
    public TariffIndex index(LawEdition edition) {
        var index = ready.get(edition.fingerprint());
        if (index == null) {
            if (ready.size() >= READY) {
                ready.clear();
            }
            index = ready.computeIfAbsent(edition.fingerprint(), _ -> TariffIndex.of(edition.rows()));
        }
        return index;
    }
}
