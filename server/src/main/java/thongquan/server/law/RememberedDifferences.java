package thongquan.server.law;

import java.util.LinkedHashMap;
import java.util.Map;
import thongquan.formats.law.PackDifference;

/** The differences looked at last: of a whole tariff each takes a second, and their readers turn pages. */
final class RememberedDifferences {

    private static final int MOST = 4;

    private final LawRegister register;
    private final Map<Key, PackDifference> last = new LinkedHashMap<>();

    private record Key(String baseEdition, String baseRules, String lawEdition, String ruleRelease) {}

    RememberedDifferences(LawRegister register) {
        this.register = register;
    }

    PackDifference of(LawRelease release) {
        var key = new Key(release.baseEdition(), release.baseRules(), release.lawEdition(), release.ruleRelease());
        synchronized (last) {
            var known = last.remove(key);
            if (known != null) {
                last.put(key, known);
                return known;
            }
        }
        var difference = PackDifference.between(
                register.pack(key.baseEdition(), key.baseRules()), register.pack(key.lawEdition(), key.ruleRelease()));
        synchronized (last) {
            last.put(key, difference);
            if (last.size() > MOST) {
                last.remove(last.keySet().iterator().next());
            }
        }
        return difference;
    }
}
