package thongquan.server.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.journal.EntryOutline;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.law.Decree;
import thongquan.server.law.LawRegister;
import thongquan.server.law.LawRelease;
import thongquan.server.law.LawReleases;
import thongquan.server.law.MovableClock;
import thongquan.server.law.ReleaseObstacle;
import thongquan.server.law.ReleaseOutcome;
import thongquan.server.law.ReleaseState;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import thongquan.server.rehearsal.OrderForm;
import thongquan.server.rehearsal.RecordedRehearsal;
import thongquan.server.rehearsal.Rehearsals;
import thongquan.server.rehearsal.StartOutcome;

/** A release of law from its loading to its withdrawal, on the whole system, by a clock that the test moves. */
class LawInForceTest {
    private static final Caller ADA = official("ada");
    private static final Caller BO = official("bo");
    private static final Caller TRADER =
            new Caller("t", "Người khai", Parties.TRADER, "Bông Lúa", Set.of(Role.DECLARANT));
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-07-01T05:00:00Z"));
    private static RunningSystem system = RunningSystem.with(CLOCK);
    private static byte[] easy = new byte[0];

    private final LawReleases releases = system.bean(LawReleases.class);
    private final LawRegister register = system.bean(LawRegister.class);
    private final Journal journal = system.bean(Journal.class);

    @BeforeAll
    static void readTheSample() {
        easy = Filer.sample("easy.json");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static Caller official(String id) {
        return new Caller(id, "Bà " + id, Parties.OFFICE, "Bến Mơ", Set.of(Role.CHIEF));
    }

    @Test
    void aReleaseTakesEffectByItselfAtItsMinute() {
        var minute = inMinutes(10);
        var before = register.current().edition().fingerprint();
        var release = approved(load(16_000, minute));

        var early = at(minute.minusNanos(1000), this::lodge);
        var sharp = at(minute, this::lodge);
        var late = at(minute.plusSeconds(30), this::lodge);

        assertThat(early.lawEdition()).isEqualTo(before);
        assertThat(sharp.lawEdition()).isEqualTo(release.lawEdition()).isNotEqualTo(before);
        assertThat(late.lawEdition()).isEqualTo(release.lawEdition());
        assertThat(fee(sharp)).isEqualTo("16000").isNotEqualTo(fee(early));
        assertThat(List.of(early, sharp, late)).allSatisfy(this::isMadeAgainTheSame);
    }

    @Test
    void underLoadEveryDecisionIsMadeUnderTheLawOfItsRegistration() throws Exception {
        var minute = inMinutes(10);
        var before = register.current().edition().fingerprint();
        var release = approved(load(17_000, minute));

        CLOCK.runFrom(minute.minusSeconds(2));
        var entries = new ArrayList<RecordedEntry>();
        for (var lodged : together(4, () -> lodgeUntil(minute.plusSeconds(2)))) {
            entries.addAll(lodged);
        }
        CLOCK.stopAt(minute.plusSeconds(10));

        assertThat(entries)
                .anyMatch(entry -> entry.receivedAt().isBefore(minute))
                .anyMatch(entry -> !entry.receivedAt().isBefore(minute))
                .allSatisfy(entry -> {
                    var isNew = !entry.receivedAt().isBefore(minute);
                    assertThat(entry.lawEdition()).isEqualTo(isNew ? release.lawEdition() : before);
                    assertThat(fee(entry).equals("17000")).isEqualTo(isNew);
                });
    }

    private List<RecordedEntry> lodgeUntil(Instant end) {
        var entries = new ArrayList<RecordedEntry>();
        while (CLOCK.instant().isBefore(end)) {
            entries.add(lodge());
        }
        return entries;
    }

    @Test
    void onePersonIsNotEnough() {
        var draft = load(18_000, inMinutes(10));
        assertThat(refusal(releases.approve(draft.id(), BO))).isEqualTo(ReleaseObstacle.NOT_PROPOSED);

        done(releases.propose(draft.id(), ADA));

        assertThat(refusal(releases.approve(draft.id(), ADA))).isEqualTo(ReleaseObstacle.OWN_PROPOSAL);
        assertThat(releases.find(draft.id()).orElseThrow().state()).isInstanceOf(ReleaseState.Proposed.class);
    }

    @Test
    void ofManyApprovalsAtOnceOneCounts() throws Exception {
        var draft = load(19_000, inMinutes(10));
        done(releases.propose(draft.id(), ADA));
        var callers = new AtomicInteger();

        var outcomes = together(8, () -> releases.approve(draft.id(), official("person-" + callers.incrementAndGet())));

        assertThat(outcomes).filteredOn(ReleaseOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ReleaseOutcome.Refused.class::isInstance)
                .extracting(LawInForceTest::refusal)
                .hasSize(7)
                .containsAnyOf(ReleaseObstacle.OVERTAKEN, ReleaseObstacle.NOT_PROPOSED)
                .isSubsetOf(ReleaseObstacle.OVERTAKEN, ReleaseObstacle.NOT_PROPOSED, ReleaseObstacle.BASE_MOVED);
        assertThat(register.timeline().of(draft.id())).hasSize(1);
        assertThat(journal.list(draft.id())).hasSize(2);
    }

    @Test
    void aBadReleaseIsWithdrawnByTwoAndWhatItDecidedIsListed() {
        var minute = inMinutes(10);
        var before = register.current().edition().fingerprint();
        var release = approved(load(999_000, minute));
        var meanwhile = at(minute.plusSeconds(5), this::lodge);

        assertThat(refusal(releases.withdraw(release.id(), ADA, " "))).isEqualTo(ReleaseObstacle.REASON_MISSING);
        done(releases.withdraw(release.id(), ADA, "A nought too many"));
        assertThat(refusal(releases.withdraw(release.id(), ADA, ""))).isEqualTo(ReleaseObstacle.OWN_WITHDRAWAL);
        var still = lodge();
        var withdrawn = done(releases.withdraw(release.id(), BO, ""));

        var end = minute.plusSeconds(60);
        assertThat(withdrawn.state()).isInstanceOfSatisfying(ReleaseState.Withdrawn.class, state -> {
            assertThat(state.from()).isEqualTo(end);
            assertThat(state.reason()).isEqualTo("A nought too many");
        });
        var last = at(end.minusNanos(1000), this::lodge);
        var after = at(end, this::lodge);
        assertThat(List.of(meanwhile, still, last))
                .allSatisfy(entry -> assertThat(entry.lawEdition()).isEqualTo(release.lawEdition()));
        assertThat(after.lawEdition()).isEqualTo(before);
        assertThat(releases.decided(withdrawn, -1, 100))
                .extracting(EntryOutline::number)
                .containsExactly(meanwhile.number(), still.number(), last.number());
        assertThat(List.of(meanwhile, after)).allSatisfy(this::isMadeAgainTheSame);
    }

    @Test
    void aReleaseThatIsStillToComeIsWithdrawnAsIfItHadNeverBeen() {
        var minute = inMinutes(60);
        var before = register.timeline().last().lawEdition();
        var release = approved(load(21_000, minute));
        assertThat(register.timeline().last().release()).isEqualTo(release.id());

        done(releases.withdraw(release.id(), BO, "Not yet signed"));
        done(releases.withdraw(release.id(), ADA, ""));

        assertThat(register.timeline().of(release.id())).isEmpty();
        assertThat(at(minute.plusSeconds(1), this::lodge).lawEdition()).isEqualTo(before);
    }

    @Test
    void aFlawedReleaseChangesNothing() {
        var timeline = register.timeline();

        var outcome = releases.load(
                Decree.flawed("flawed-1", inMinutes(10), timeline.last().lawEdition()), ADA);

        assertThat(outcome).isInstanceOfSatisfying(ReleaseOutcome.Flawed.class, flawed -> assertThat(flawed.findings())
                .anySatisfy(finding -> assertThat(finding.toString()).startsWith("fees.csv:2: LAW-134")));
        assertThat(releases.find("flawed-1")).isEmpty();
        assertThat(register.timeline()).isEqualTo(timeline);
    }

    @Test
    void aReleaseOnALawThatHasMovedOrTooLateIsRefused() {
        var minute = inMinutes(10);
        var moved = load(22_000, minute.plusSeconds(600));
        approved(load(23_000, minute));
        assertThat(refusal(releases.propose(moved.id(), ADA))).isEqualTo(ReleaseObstacle.BASE_MOVED);

        var tooEarly = load(24_000, minute);
        assertThat(refusal(releases.propose(tooEarly.id(), ADA))).isEqualTo(ReleaseObstacle.NOT_AFTER_LAST);
        CLOCK.stopAt(minute.plusSeconds(1));
        assertThat(refusal(releases.propose(tooEarly.id(), ADA))).isEqualTo(ReleaseObstacle.TOO_LATE);
    }

    @Test
    void onlyTheLastReleaseIsWithdrawn() {
        var minute = inMinutes(10);
        var first = approved(load(25_000, minute));
        approved(load(26_000, minute.plusSeconds(600)));

        assertThat(refusal(releases.withdraw(first.id(), ADA, "wrong"))).isEqualTo(ReleaseObstacle.FOLLOWED);
    }

    @Test
    void aDraftIsLoadedAnewButNotOnceItIsProposed() {
        var draft = load(27_000, inMinutes(10));
        var base = register.timeline().last().lawEdition();
        var again = Decree.fee(draft.id(), 28_000, inMinutes(20), base);

        rehearsed(done(releases.load(again, BO)));
        done(releases.propose(draft.id(), ADA));

        assertThat(releases.load(again, BO)).isEqualTo(new ReleaseOutcome.NameTaken(draft.id()));
    }

    @Test
    void whatIsDoneToAReleaseStandsInTheJournalAndItsFeed() {
        var release = approved(load(29_000, inMinutes(10)));

        assertThat(journal.list(release.id()))
                .extracting(RecordedEntry::kind)
                .containsExactly(LawReleases.KIND, LawReleases.KIND);
        assertThat(journal.events(new EventScope(null, release.id()), -1, 10))
                .extracting(event -> event.event().type())
                .containsExactly("law.proposed", "law.released");
    }

    /** So many minutes from now, or from the release that other tests left to come. */
    private Instant inMinutes(int minutes) {
        var last = register.timeline().last().from();
        var now = CLOCK.instant();
        var start = last == null || last.isBefore(now) ? now : last;
        return Instant.ofEpochSecond(start.getEpochSecond() / 60 * 60).plus(Duration.ofMinutes(minutes));
    }

    private LawRelease load(int fee, Instant effective) {
        var id = "decree-" + COUNT.incrementAndGet();
        return rehearsed(done(releases.load(
                Decree.fee(id, fee, effective, register.timeline().last().lawEdition()), ADA)));
    }

    /** The draft, once it is rehearsed on what was decided so far: without that nobody may propose it. */
    private LawRelease rehearsed(LawRelease draft) {
        var rehearsals = system.bean(Rehearsals.class);
        var day = draft.effectiveAt().atZone(Vietnam.ZONE).toLocalDate().toString();
        var order = new OrderForm("AS_IF", draft.lawEdition(), "SAME_DAY", day, null, null);
        var begun = rehearsals.begin(order, ADA);
        assertThat(begun).isInstanceOf(StartOutcome.Started.class);
        var id = ((StartOutcome.Started) begun).id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rehearsals.find(id).orElseThrow().state() != RecordedRehearsal.State.RUNNING);
        return draft;
    }

    @Test
    void whatIsNotRehearsedIsNotProposed() {
        lodge();
        var base = register.timeline().last().lawEdition();
        var draft =
                done(releases.load(Decree.fee("decree-" + COUNT.incrementAndGet(), 30_000, inMinutes(10), base), ADA));

        assertThat(refusal(releases.propose(draft.id(), ADA))).isEqualTo(ReleaseObstacle.NOT_REHEARSED);
    }

    private LawRelease approved(LawRelease draft) {
        done(releases.propose(draft.id(), ADA));
        return done(releases.approve(draft.id(), BO));
    }

    private static LawRelease done(ReleaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReleaseOutcome.Done.class);
        return ((ReleaseOutcome.Done) outcome).release();
    }

    private static ReleaseObstacle refusal(ReleaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReleaseOutcome.Refused.class);
        return ((ReleaseOutcome.Refused) outcome).obstacle();
    }

    private static <T> T at(Instant moment, Supplier<T> act) {
        CLOCK.stopAt(moment);
        return act.get();
    }

    private RecordedEntry lodge() {
        var filed = new Filed(TRADER, UUID.randomUUID().toString(), "application/json", new CanonicalBytes(easy));
        var outcome = system.bean(Lodgement.class).lodge(filed);
        assertThat(outcome).isInstanceOf(LodgementOutcome.Registered.class);
        return journal.list(((LodgementOutcome.Registered) outcome).number()).getFirst();
    }

    private static String fee(RecordedEntry entry) {
        var decision = entry.decision().text();
        int at = decision.indexOf("\"fee\":");
        return decision.substring(decision.indexOf("\"payable\":", at) + 10).replaceAll("[^0-9].*", "");
    }

    private void isMadeAgainTheSame(RecordedEntry entry) {
        assertThat(system.bean(Replay.class).again(entry).identical()).isTrue();
    }

    private static <T> List<T> together(int threads, Callable<T> act) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(act));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
