package thongquan.server.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.server.law.store.PackStore;
import thongquan.server.law.store.PackStore.PackName;

/**
 * The law in force and every law that was. A pack takes effect for all at once: readers hold one immutable edition and
 * see the next whole or not at all.
 */
@Component
public class LawRegister {

    private final PackStore store;
    private final Map<PackName, LawPack> packs = new ConcurrentHashMap<>();
    private volatile LawPack current;

    LawRegister(PackStore store, Clock clock) {
        this.store = store;
        var source = PackSource.classPath("/law/vn");
        var shipped = LawPack.shipped();
        var name = new PackName(shipped.edition().fingerprint(), shipped.rulesFingerprint());
        packs.put(name, shipped);
        store.add(name, files(source), clock.instant());
        current = store.findNewest().map(this::pack).orElse(shipped);
    }

    private static Map<String, byte[]> files(PackSource source) {
        var files = new HashMap<String, byte[]>();
        for (var file : source.files()) {
            var content = source.content(file);
            if (content != null) {
                files.put(file, content);
            }
        }
        return files;
    }

    /** The pack in force: law and rules. */
    public LawPack current() {
        return current;
    }

    /** What holds on a date as known at another, by the law in force. */
    public LawBook asOf(LocalDate lawDate, LocalDate known) {
        return current.edition().asOf(lawDate, known);
    }

    /** The edition of that fingerprint, whenever it was in force. */
    public Optional<LawEdition> findEdition(String fingerprint) {
        if (current.edition().fingerprint().equals(fingerprint)) {
            return Optional.of(current.edition());
        }
        return store.listByLaw(fingerprint).stream().findFirst().map(name -> pack(name)
                .edition());
    }

    /** A pack whose rules have that fingerprint, whenever they were in force. */
    public Optional<LawPack> findByRules(String fingerprint) {
        return store.listByRules(fingerprint).stream().findFirst().map(this::pack);
    }

    private LawPack pack(PackName name) {
        return packs.computeIfAbsent(name, missing -> {
            var reading = LawPack.read(PackSource.of(store.files(missing)));
            return switch (reading) {
                case PackReading.Sound sound -> sound.pack();
                case PackReading.Flawed flawed ->
                    throw new IllegalStateException("a law pack in the database is broken: "
                            + flawed.findings().getFirst());
            };
        });
    }
}
