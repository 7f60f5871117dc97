package thongquan.server.risk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import thongquan.core.risk.RuleRelease;
import thongquan.core.risk.Selector;
import thongquan.formats.law.LawPack;
import thongquan.server.law.LawRegister;

/** The releases of risk rules, their conditions compiled. */
@Component
public class RuleRegister {

    private final LawRegister law;
    private final Map<String, Selector> selectors = new ConcurrentHashMap<>();

    RuleRegister(LawRegister law) {
        this.law = law;
    }

    /** The rules in force. */
    public Selector current() {
        return of(law.current());
    }

    /** The rules of that release, whenever they were in force. */
    public Optional<Selector> findRelease(String fingerprint) {
        var known = selectors.get(fingerprint);
        return known == null ? law.findByRules(fingerprint).map(this::of) : Optional.of(known);
    }

    /** The rules of that pack. */
    public Selector of(LawPack pack) {
        var known = selectors.get(pack.rulesFingerprint());
        return known == null
                ? selectors.computeIfAbsent(
                        pack.rulesFingerprint(),
                        fingerprint -> new Selector(new RuleRelease(fingerprint, pack.riskRules())))
                : known;
    }
}
