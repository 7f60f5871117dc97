package thongquan.server.law;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import thongquan.core.law.LawBook;
import thongquan.core.law.LawEdition;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.server.database.DatabaseAway;
import thongquan.server.law.store.PackStore;
import thongquan.server.law.store.PackStore.PackName;
import thongquan.server.law.store.ReleaseStore;

/**
 * The law in force and every law that was. A release takes effect for all at once, by the clock alone: which pack a
 * declaration is decided under depends on nothing but the moment of its registration. Every node reads the same table.
 */
@Component
public class LawRegister {

    private static final Logger LOG = LoggerFactory.getLogger(LawRegister.class);

    /** Most packs kept ready beside those that are or will be the law; others are read again when asked for. */
    private static final int READY = 6;

    /** How long before its minute a pack to come is read, so that the first declaration under it does not wait. */
    private static final Duration WARM = Duration.ofMinutes(15);

    private final PackStore store;
    private final ReleaseStore releases;
    private final Clock clock;
    private final Duration freshness;
    private final Duration lead;
    private final Map<PackName, LawPack> packs = new ConcurrentHashMap<>();
    private final Set<PackName> warmed = ConcurrentHashMap.newKeySet();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known;

    /** The table as it was read, and when. */
    private record Known(Timeline timeline, Instant readAt) {}

    LawRegister(PackStore store, ReleaseStore releases, LawSettings settings, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.clock = clock;
        this.freshness = settings.freshness();
        this.lead = settings.lead();
        this.known = start(clock.instant());
        pack(name(known.timeline.at(clock.instant())));
    }

    /** A new program brings a new pack: it follows that of the earlier program, and never one that persons released. */
    private Known start(Instant now) {
        var source = PackSource.classPath("/law/vn");
        var shipped = LawPack.shipped();
        var name = new PackName(shipped.edition().fingerprint(), shipped.rulesFingerprint());
        packs.put(name, shipped);
        boolean isNew = store.add(name, source.contents(), now);
        releases.begin(name);
        var present = timelineOf().at(now);
        if (isNew && present.release() == null && !name(present).equals(name)) {
            releases.succeed(present, name, now);
        } else if (isNew && !name(present).equals(name)) {
            LOG.info("The law pack of this program is kept and not in force: release {} is", present.release());
        }
        return new Known(timelineOf(), now);
    }

    private Timeline timelineOf() {
        return releases.findTimeline().orElseThrow();
    }

    /** The pack in force: law and rules. */
    public LawPack current() {
        return at(clock.instant());
    }

    /** The pack that declarations registered at that moment are decided under. */
    public LawPack at(Instant moment) {
        return pack(name(timeline().at(moment)));
    }

    /** Which pack was, is and will be the law. */
    public Timeline timeline() {
        var now = clock.instant();
        var last = known;
        var age = Duration.between(last.readAt, now).abs();
        if (age.compareTo(freshness) < 0) {
            return last.timeline;
        }
        // Others go on with what is known until it is so old that a change could have been missed.
        if (age.compareTo(lead) < 0) {
            if (reading.tryLock()) {
                try {
                    refresh(now);
                } catch (RuntimeException e) {
                    if (!DatabaseAway.isCauseOf(e)) {
                        throw e;
                    }
                } finally {
                    reading.unlock();
                }
            }
            return known.timeline;
        }
        return readAnew(now);
    }

    private Timeline readAnew(Instant now) {
        reading.lock();
        try {
            if (Duration.between(known.readAt, now).abs().compareTo(freshness) >= 0) {
                refresh(now);
            }
            return known.timeline;
        } finally {
            reading.unlock();
        }
    }

    /** Reads the table now, as after a change made here. */
    void refresh() {
        reading.lock();
        try {
            refresh(clock.instant());
        } finally {
            reading.unlock();
        }
    }

    private void refresh(Instant now) {
        known = new Known(timelineOf(), now);
        for (var stretch : known.timeline.stretches()) {
            var from = stretch.from();
            if (from != null && from.isAfter(now) && from.isBefore(now.plus(WARM)) && warmed.add(name(stretch))) {
                Thread.ofVirtual().name("law-to-come").start(() -> warm(stretch, from));
            }
        }
    }

    private void warm(InForce stretch, Instant from) {
        var day = from.atZone(clock.getZone()).toLocalDate();
        pack(name(stretch)).edition().asOf(day, day);
    }

    /** What holds on a date as known at another, by the law in force. */
    public LawBook asOf(LocalDate lawDate, LocalDate known) {
        return current().edition().asOf(lawDate, known);
    }

    /** The edition of that fingerprint, whenever it was in force. */
    public Optional<LawEdition> findEdition(String fingerprint) {
        var current = current();
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

    /** The pack of these fingerprints, which is kept here. */
    LawPack pack(String lawEdition, String ruleRelease) {
        return pack(new PackName(lawEdition, ruleRelease));
    }

    private LawPack pack(PackName name) {
        var ready = packs.get(name);
        if (ready != null) {
            return ready;
        }
        var pack = packs.computeIfAbsent(name, this::read);
        if (packs.size() > READY) {
            forgetOthers(name);
        }
        return pack;
    }

    private LawPack read(PackName name) {
        return switch (LawPack.read(PackSource.of(store.files(name)))) {
            case PackReading.Sound sound -> sound.pack();
            case PackReading.Flawed flawed ->
                throw new IllegalStateException("a law pack in the database is broken: "
                        + flawed.findings().getFirst());
        };
    }

    private void forgetOthers(PackName asked) {
        var timeline = known.timeline;
        var kept = new ArrayList<>(List.of(asked, name(timeline.at(clock.instant())), name(timeline.last())));
        packs.keySet().retainAll(kept);
    }

    private static PackName name(InForce stretch) {
        return new PackName(stretch.lawEdition(), stretch.ruleRelease());
    }
}
