package thongquan.formats.wco;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.formats.text.Places;

/** The findings on one message, each with the element of the filing and the place in the text it is about. */
final class WcoFindings {

    private static final int MOST_NAMED = 40;

    private final Findings findings = new Findings();
    private final Places places;
    private final Set<String> unused = new LinkedHashSet<>();
    private int met;

    WcoFindings(byte[] text) {
        this.places = new Places(text);
    }

    void error(XmlRule rule, String pointer, long offset, Object... words) {
        if (met++ <= Findings.MOST) {
            findings.add(rule.broken(pointer, places.of(offset), words));
        }
    }

    void suggesting(String suggestion, XmlRule rule, String pointer, long offset, String word) {
        if (met++ <= Findings.MOST) {
            findings.add(rule.broken(pointer, places.of(offset), word).suggesting(suggestion));
        }
    }

    /** Remembers an element of the message that Vietnam does not use. */
    void unused(String path) {
        if (unused.size() <= MOST_NAMED) {
            unused.add(path);
        }
    }

    /** Warns of the elements that were passed over, all in one. */
    void noteUnused() {
        if (!unused.isEmpty()) {
            var named = unused.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            var words = unused.size() > MOST_NAMED ? named + ", …" : named;
            findings.add(XmlRule.UNUSED.noted("", places.of(0), words));
        }
    }

    /** Past the bound of findings a hostile text earns no more work. */
    boolean isFull() {
        return met > Findings.MOST;
    }

    boolean hasError() {
        return findings.hasError();
    }

    List<Finding> list() {
        return findings.list();
    }
}
