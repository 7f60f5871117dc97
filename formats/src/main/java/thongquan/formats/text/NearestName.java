package thongquan.formats.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The known name that a sender most likely meant by an unknown one. */
public final class NearestName {

    private static final int LONGEST = 64;

    private NearestName() {}

    /** The known name a few slips of the finger away, or null where none is near. */
    public static @Nullable String of(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int least = Math.max(1, unknown.length() / 3) + 1;
        for (var name : known) {
            int distance = name.equalsIgnoreCase(unknown) ? 0 : distance(unknown, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
