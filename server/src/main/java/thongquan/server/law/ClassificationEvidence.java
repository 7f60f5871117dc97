package thongquan.server.law;

import java.util.List;
import thongquan.core.asking.Precedent;
import thongquan.core.law.LawBook;

/** What else than the texts of the tariff speaks for a code, such as advance rulings; a module that knows offers a bean. */
public interface ClassificationEvidence {

    /** What was classified before like goods described in these words, as far as it may be shown to everybody. */
    List<Precedent> find(String description, LawBook law);
}
