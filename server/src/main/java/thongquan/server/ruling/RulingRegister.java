package thongquan.server.ruling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongquan.core.ruling.AdvanceRuling;
import thongquan.core.ruling.Ruled;
import thongquan.core.ruling.RulingKind;
import thongquan.core.ruling.Rulings;
import thongquan.server.law.LawRegister;
import thongquan.server.ruling.store.RulingStore;

/**
 * The rulings ever signed, in memory: clearance decides with one immutable snapshot and sees the next whole or not at
 * all. What a decision names by number and fingerprint is found again as it was known then.
 */
@Component
public class RulingRegister {

    private final RulingStore store;
    private final LawRegister law;
    private final Clock clock;
    private volatile Snapshot snapshot;

    RulingRegister(RulingStore store, LawRegister law, Clock clock) {
        this.store = store;
        this.law = law;
        this.clock = clock;
        this.snapshot = new Snapshot(store.list());
    }

    private static final class Snapshot {
        private final List<SignedRuling> all;
        private final Map<String, SignedRuling> byNumber = new HashMap<>();
        private final Rulings rulings;

        private Snapshot(List<SignedRuling> all) {
            this.all = List.copyOf(all);
            all.forEach(each -> byNumber.put(each.ruling().number(), each));
            this.rulings = Rulings.of(all.stream().map(SignedRuling::ruling).toList());
        }
    }

    /** Names one state of a ruling, as a decision does. */
    public record Named(String number, String fingerprint) {}

    /** All rulings as known now, to decide with. */
    public Rulings current() {
        return snapshot.rulings;
    }

    /** The rulings a decision names, each in the state it was known in: before it became void, or since. */
    public Rulings asKnown(Collection<Named> named) {
        var known = new ArrayList<AdvanceRuling>(named.size());
        for (var each : named) {
            var ruling = find(each.number())
                    .map(SignedRuling::ruling)
                    .orElseThrow(() -> new IllegalStateException("no ruling " + each.number()));
            known.add(ruling.fingerprint().equals(each.fingerprint()) ? ruling : ruling.asSigned());
        }
        return Rulings.of(known);
    }

    /** The ruling of that number. */
    public Optional<SignedRuling> find(String number) {
        return Optional.ofNullable(snapshot.byNumber.get(number));
    }

    /** The ruling of that number, if it stands in the public register. */
    public Optional<SignedRuling> findPublished(String number) {
        return find(number).filter(SignedRuling::published);
    }

    /**
     * The published rulings that fit: by the beginning of a tariff line, by number, or by words of goods and reasoning,
     * typed with or without Vietnamese marks; the one signed last first.
     */
    public List<SignedRuling> search(String text, @Nullable RulingKind kind) {
        var words = new SoughtWords(text);
        return snapshot.all.stream()
                .filter(SignedRuling::published)
                .filter(each -> kind == null || each.ruling().kind() == kind)
                .filter(words::areIn)
                .toList();
    }

    /**
     * A ruling whose tariff line ends before it does.
     *
     * @param endsOn last day of the line; null: it has none today
     */
    public record ToReview(AdvanceRuling ruling, @Nullable LocalDate endsOn) {}

    /** The rulings on classification in force whose tariff line the law ends before the ruling does. */
    public List<ToReview> toReview() {
        var today = LocalDate.now(clock);
        var book = law.asOf(today, today);
        var found = new ArrayList<ToReview>();
        for (var each : snapshot.all) {
            var ruling = each.ruling();
            if (ruling.ruled() instanceof Ruled.Classification(var code) && ruling.holds(today, today)) {
                var line = book.tariffLine(code.value());
                var ends = line == null ? null : line.validity().to();
                if (line == null || ends != null && ends.isBefore(ruling.to())) {
                    found.add(new ToReview(ruling, ends));
                }
            }
        }
        return found;
    }

    /** Where the days of rulings begin and end. */
    ZoneId zone() {
        return clock.getZone();
    }

    /** Takes up what was signed or voided. */
    void reload() {
        synchronized (store) {
            snapshot = new Snapshot(store.list());
        }
    }
}
