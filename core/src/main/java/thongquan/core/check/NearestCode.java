package thongquan.core.check;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.LawBook;
import thongquan.core.law.Validity;

/** What a code that is not in force was most likely meant to be: another code, or the same one on another day. */
final class NearestCode {

    private NearestCode() {}

    /**
     * When the code itself holds where it was or will be in force on other days; else the only code that is one letter or
     * one swap away, in the same case or the other; null where there is none.
     */
    static @Nullable String of(LawBook law, String list, String text) {
        var times = law.timesOf(list, text);
        return times.isEmpty()
                ? near(law, list, text)
                : times.stream().map(Validity::interval).collect(Collectors.joining(", ", text + ": ", ""));
    }

    private static @Nullable String near(LawBook law, String list, String text) {
        var upper = text.strip().toUpperCase(java.util.Locale.ROOT);
        if (law.code(list, upper) != null) {
            return upper;
        }
        String found = null;
        if (list.equals("tariff-line")) {
            for (var line : law.tariffLines()) {
                if (isNear(line.code().value(), upper)) {
                    if (found != null) {
                        return null;
                    }
                    found = line.code().value();
                }
            }
            return found;
        }
        for (var code : law.codes(list)) {
            if (isNear(code.code(), upper)) {
                if (found != null) {
                    return null;
                }
                found = code.code();
            }
        }
        return found;
    }

    private static boolean isNear(String code, String text) {
        if (Math.abs(code.length() - text.length()) > 1 || text.length() < 3) {
            return false;
        }
        int head = 0;
        int most = Math.min(code.length(), text.length());
        while (head < most && code.charAt(head) == text.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && code.charAt(code.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        int differing = Math.max(code.length(), text.length()) - head - tail;
        return differing <= 1
                || differing == 2
                        && code.length() == text.length()
                        && code.charAt(head) == text.charAt(head + 1)
                        && code.charAt(head + 1) == text.charAt(head);
    }
}
