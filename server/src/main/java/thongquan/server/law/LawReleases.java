package thongquan.server.law;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.NotAPack;
import thongquan.formats.law.PackDifference;
import thongquan.formats.law.PackFinding;
import thongquan.formats.law.PackSource;
import thongquan.formats.law.ReleaseManifest;
import thongquan.formats.law.ReleaseReader;
import thongquan.formats.law.ReleaseReading;
import thongquan.server.journal.EntryOutline;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.law.ReleaseChange.Step;
import thongquan.server.law.store.PackStore;
import thongquan.server.law.store.PackStore.PackName;
import thongquan.server.law.store.ReleaseStore;
import thongquan.server.party.Caller;

/**
 * Releases of law: loaded by anyone who may, proposed by one person, approved by another, in force by themselves from
 * their minute on, and withdrawn by two persons again. What is flawed or not allowed changes nothing.
 */
@Service
public class LawReleases {

    /** What the journal calls what was done to releases. */
    public static final String KIND = "law-release";

    private final PackStore packs;
    private final ReleaseStore store;
    private final LawRegister register;
    private final ReleaseAllowance allowance;
    private final ReleaseRecord record;
    private final Journal journal;
    private final RememberedDifferences differences;
    private final Clock clock;

    LawReleases(
            PackStore packs,
            ReleaseStore store,
            LawRegister register,
            ReleaseAllowance allowance,
            ReleaseRecord record,
            Journal journal,
            Clock clock) {
        this.packs = packs;
        this.store = store;
        this.register = register;
        this.allowance = allowance;
        this.record = record;
        this.journal = journal;
        this.differences = new RememberedDifferences(register);
        this.clock = clock;
    }

    /** Every release, the one to take effect last first. */
    public List<LawRelease> list() {
        return store.list();
    }

    /** A release by its name. */
    public Optional<LawRelease> find(String id) {
        return store.find(id);
    }

    /** The pack of a release. */
    public LawPack pack(LawRelease release) {
        return register.pack(release.lawEdition(), release.ruleRelease());
    }

    /** The pack that a release changes. */
    public LawPack base(LawRelease release) {
        return register.pack(release.baseEdition(), release.baseRules());
    }

    /** What a release changes. */
    public PackDifference difference(LawRelease release) {
        return differences.of(release);
    }

    /** What the keeper of the law should look at in a release. */
    public List<PackFinding> findings(LawRelease release) {
        return store.listFindings(release.id());
    }

    /** What was decided under a release, after a position of the log, at most so many. */
    public List<EntryOutline> decided(LawRelease release, long after, int limit) {
        var stretches = register.timeline().of(release.id());
        return journal
                .listDecided(release.lawEdition(), release.ruleRelease(), Math.max(after, begin(release)), limit)
                .stream()
                .filter(entry -> !entry.kind().equals(KIND)
                        && stretches.stream().anyMatch(stretch -> stretch.holds(entry.receivedAt())))
                .toList();
    }

    /** Nothing stands in the log before what was first done to the release that was decided under it. */
    private long begin(LawRelease release) {
        return journal.list(release.id()).stream()
                .filter(entry -> entry.kind().equals(KIND))
                .mapToLong(RecordedEntry::position)
                .min()
                .orElse(-1);
    }

    /** Loads a release from a ZIP archive; a draft of the same name gives way to it. */
    public ReleaseOutcome load(byte[] archive, Caller caller) {
        try {
            return load(PackSource.zip(archive), caller);
        } catch (NotAPack not) {
            return new ReleaseOutcome.Flawed(List.of(not.finding()));
        }
    }

    /** Loads a release; a draft of the same name gives way to it. */
    public ReleaseOutcome load(PackSource source, Caller caller) {
        var last = register.timeline().last();
        return switch (ReleaseReader.read(source, edition -> base(edition, last))) {
            case ReleaseReading.Flawed(var findings) -> new ReleaseOutcome.Flawed(findings);
            case ReleaseReading.Sound sound -> keep(sound, last, caller);
        };
    }

    private Optional<PackSource> base(String edition, InForce last) {
        return edition.equals(last.lawEdition())
                ? Optional.of(PackSource.of(packs.files(new PackName(last.lawEdition(), last.ruleRelease()))))
                : packs.listByLaw(edition).stream().findFirst().map(name -> PackSource.of(packs.files(name)));
    }

    private ReleaseOutcome keep(ReleaseReading.Sound sound, InForce last, Caller caller) {
        var manifest = sound.manifest();
        if (manifest.base() != null && !manifest.base().equals(last.lawEdition())) {
            return new ReleaseOutcome.Flawed(List.of(ReleaseReader.baseNotLast(manifest.base())));
        }
        var name =
                new PackName(sound.pack().edition().fingerprint(), sound.pack().rulesFingerprint());
        if (name.equals(new PackName(last.lawEdition(), last.ruleRelease()))) {
            return new ReleaseOutcome.Flawed(List.of(ReleaseReader.nothingChanged()));
        }
        var now = now();
        packs.add(name, sound.files(), now);
        var draft = draft(manifest, name, last, new ReleaseAct(caller.userId(), caller.displayName(), now));
        return store.keepDraft(draft, sound.warnings())
                ? new ReleaseOutcome.Done(draft)
                : new ReleaseOutcome.NameTaken(draft.id());
    }

    private LawRelease draft(ReleaseManifest manifest, PackName name, InForce last, ReleaseAct loaded) {
        return new LawRelease(
                manifest.id(),
                manifest.title(),
                manifest.instrument(),
                manifest.effective().atZone(clock.getZone()).toInstant(),
                name.lawEdition(),
                name.ruleRelease(),
                last.lawEdition(),
                last.ruleRelease(),
                loaded,
                new ReleaseState.Draft(),
                0);
    }

    /** One person stands for a draft. */
    public ReleaseOutcome propose(String id, Caller caller) {
        var release = store.find(id).orElse(null);
        if (release == null) {
            return new ReleaseOutcome.Refused(ReleaseObstacle.UNKNOWN);
        }
        var obstacle = allowance.toPropose(release);
        return obstacle.isPresent()
                ? new ReleaseOutcome.Refused(obstacle.get())
                : change(release, caller, new Step.Proposal());
    }

    /** A second person stands for it: from its minute on it is the law. */
    public ReleaseOutcome approve(String id, Caller caller) {
        var release = store.find(id).orElse(null);
        if (release == null) {
            return new ReleaseOutcome.Refused(ReleaseObstacle.UNKNOWN);
        }
        var obstacle = allowance.toApprove(release, caller);
        return obstacle.isPresent()
                ? new ReleaseOutcome.Refused(obstacle.get())
                : change(release, caller, new Step.Approval(register.timeline().last()));
    }

    /**
     * Withdraws a release. One that was never approved is given up at once; for one that was approved the first person
     * asks with a reason, and when a second agrees the edition before counts again from the next minute.
     */
    public ReleaseOutcome withdraw(String id, Caller caller, String reason) {
        var release = store.find(id).orElse(null);
        if (release == null) {
            return new ReleaseOutcome.Refused(ReleaseObstacle.UNKNOWN);
        }
        var obstacle = allowance.toWithdraw(release, caller);
        if (obstacle.isEmpty()) {
            obstacle = allowance.reason(release, reason);
        }
        return obstacle.isPresent()
                ? new ReleaseOutcome.Refused(obstacle.get())
                : change(release, caller, withdrawal(release, reason.strip()));
    }

    private Step withdrawal(LawRelease release, String reason) {
        return switch (release.state()) {
            case ReleaseState.Draft _, ReleaseState.Proposed _ -> new Step.Abandonment(reason);
            case ReleaseState.Approved _ -> new Step.WithdrawalRequest(reason);
            case ReleaseState.WithdrawalAsked _, ReleaseState.Withdrawn _ ->
                new Step.Withdrawal(
                        allowance.earliest(now()), register.timeline().before(release.id()));
        };
    }

    private ReleaseOutcome change(LawRelease release, Caller caller, Step step) {
        var act = new ReleaseAct(caller.userId(), caller.displayName(), now());
        var obstacle = record.write(new ReleaseChange(release, act, step), caller, register.current());
        register.refresh();
        return obstacle.isPresent()
                ? new ReleaseOutcome.Refused(obstacle.get())
                : new ReleaseOutcome.Done(store.find(release.id()).orElseThrow());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
