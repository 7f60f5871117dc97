package thongquan.server.law;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import thongquan.core.asking.Classification;
import thongquan.core.asking.Precedent;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;

/** Suggests codes for goods described in words, with the evidence. It files nothing, and binds nobody. */
@Component
public class ClassificationAdvice {

    private final TariffSearch search;
    private final ObjectProvider<ClassificationEvidence> evidence;

    ClassificationAdvice(TariffSearch search, ObjectProvider<ClassificationEvidence> evidence) {
        this.search = search;
        this.evidence = evidence;
    }

    /** The lines of a book that the goods may belong to, at most so many, the best first. */
    public Classification suggest(LawEdition edition, LawBook law, String description, int most) {
        List<Precedent> precedents = new ArrayList<>();
        evidence.orderedStream().forEach(source -> precedents.addAll(source.find(description, law)));
        return Classification.of(search.index(edition), law, description, most, precedents);
    }
}
