package thongquan.core.risk;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The patterns of risk rules (RE2, which takes time in proportion to the text), each compiled once. */
final class RiskPatterns {

    /** Most patterns kept: a rule may make its patterns from the declaration, and those must not fill the memory. */
    private static final int MOST = 1000;

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private RiskPatterns() {}

    /** Whether the pattern is found in the text. */
    static boolean matches(String text, String pattern) {
        var ready = COMPILED.get(pattern);
        if (ready == null) {
            ready = Pattern.compile(pattern);
            if (COMPILED.size() < MOST) {
                COMPILED.put(pattern, ready);
            }
        }
        return ready.matcher(text).find();
    }
}
