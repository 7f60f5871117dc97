package thongquan.server.clearance;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.check.Finding;
import thongquan.core.decision.Clearance;
import thongquan.core.decision.Decision;
import thongquan.core.decision.Facts;
import thongquan.core.decision.Registration;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.risk.Selector;
import thongquan.core.risk.TraderStanding;
import thongquan.core.value.DeclarationNumber;
import thongquan.formats.Reading;
import thongquan.server.clearance.store.NumberSeries;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.journal.Journal;
import thongquan.server.journal.Overtaken;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.party.Delegations;
import thongquan.server.party.Organisations;
import thongquan.server.risk.RuleRegister;
import thongquan.server.ruling.RulingRegister;

/**
 * Lodges declarations: reads, decides, and answers once the decision is recorded with all its effects. A repeat under the
 * same key is harmless.
 */
@Service
public class Lodgement {

    /** What the journal calls these entries. */
    public static final String KIND = "declaration";

    /** How often a decision is made again because others took of a quota in the meantime, before the sender has to wait. */
    private static final int TRIES = 8;

    private static final int RETRY_AFTER_SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Lodgement.class);

    private final LawRegister law;
    private final RuleRegister rules;
    private final RulingRegister rulings;
    private final Organisations organisations;
    private final Delegations delegations;
    private final NumberSeries numbers;
    private final Seeds seeds;
    private final TariffQuotas quotas;
    private final RegimeStocks stocks;
    private final SelectionMemory memory;
    private final Journal journal;
    private final Clock clock;
    private final Timer lodgementTime;
    private final Timer decisionTime;
    private final Counter registrations;
    private final Counter repeats;
    private final Counter refusals;
    private final Counter keysReused;
    private final Counter withoutRoom;
    private final Counter unknown;

    Lodgement(
            LawRegister law,
            RuleRegister rules,
            RulingRegister rulings,
            Organisations organisations,
            Delegations delegations,
            NumberSeries numbers,
            Seeds seeds,
            TariffQuotas quotas,
            RegimeStocks stocks,
            SelectionMemory memory,
            Journal journal,
            Clock clock,
            MeterRegistry meters) {
        this.law = law;
        this.rules = rules;
        this.rulings = rulings;
        this.organisations = organisations;
        this.delegations = delegations;
        this.numbers = numbers;
        this.seeds = seeds;
        this.quotas = quotas;
        this.stocks = stocks;
        this.memory = memory;
        this.journal = journal;
        this.clock = clock;
        this.registrations = counter("registered", meters);
        this.repeats = counter("repeated", meters);
        this.refusals = counter("refused", meters);
        this.keysReused = counter("key-reused", meters);
        this.withoutRoom = counter("full", meters);
        this.unknown = counter("unknown", meters);
        this.lodgementTime = Timer.builder("thongquan.lodgement")
                .description("Time from a filing read off the wire to its answer, the commit included")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        this.decisionTime = Timer.builder("thongquan.decision")
                .description("Time to decide on a declaration, from checks to canonical bytes")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }

    /** Lodges a filing for the caller. */
    public LodgementOutcome lodge(Filed filed) {
        var sample = Timer.start();
        var outcome =
                switch (Door.read(filed.contentType(), filed.body().array())) {
                    case Reading.Unreadable<Declaration>(var findings) -> refused(filed, findings);
                    case Reading.Read<Declaration> read -> lodge(filed, read);
                };
        sample.stop(lodgementTime);
        count(outcome);
        return outcome;
    }

    private LodgementOutcome lodge(Filed filed, Reading.Read<Declaration> read) {
        var declaration = read.filing();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var registeredAt = now.atZone(Vietnam.ZONE).toLocalDateTime();
        var today = registeredAt.toLocalDate();
        var trader = declaration.trader();
        var id = trader == null ? null : trader.id();
        if (id != null && !delegations.represents(filed.caller().organisationId(), id, today)) {
            return refused(filed, List.of(DoorRule.NOT_AUTHORISED.broken()));
        }
        var standing = id == null ? TraderStanding.UNKNOWN : organisations.standing(id, today);
        var number = numbers.next(declaration);
        // One look at the law: at the minute of a release all of a decision is made under the one or under the other.
        var pack = law.at(now);
        var selector = rules.of(pack);
        var book = pack.edition().asOf(today, today);
        var provenance =
                new Provenance(pack.edition().fingerprint(), selector.release().fingerprint());
        for (int i = 0; i < TRIES; i++) {
            var facts = new Facts(
                    number.number(),
                    registeredAt,
                    seeds.seed(number.number()),
                    standing,
                    quotas.balances(declaration, book),
                    rulings.current(),
                    memory.of(declaration, now),
                    stocks.originals(declaration, book, null));
            var decision = decide(declaration, book, selector, facts);
            if (!decision.isAccepted()) {
                return refused(filed, decision.findings());
            }
            var entry = entry(filed, new Registration(number, declaration, decision), now, provenance);
            try {
                return answer(filed, entry, read.warnings(), journal.append(entry));
            } catch (Overtaken moved) {
                LOG.debug("decides again on {}: others took of {}", number, moved.getMessage());
            }
        }
        return new LodgementOutcome.Full(false, RETRY_AFTER_SECONDS);
    }

    private record Provenance(String lawEdition, String ruleRelease) {}

    private Decision decide(Declaration declaration, LawBook book, Selector selector, Facts facts) {
        var sample = Timer.start();
        var decision = Clearance.decide(declaration, book, selector, facts);
        sample.stop(decisionTime);
        return decision;
    }

    private static Entry entry(Filed filed, Registration registration, Instant at, Provenance provenance) {
        var number = registration.number().number();
        var decision = registration.decision();
        return new Entry(
                KIND,
                number,
                registration.number().version(),
                filed.caller().organisationId(),
                filed.key(),
                at,
                filed.contentType(),
                filed.body(),
                decision.bytes(),
                decision.sealed(),
                provenance.lawEdition,
                provenance.ruleRelease,
                List.of(registered(registration, at, filed.caller())),
                registration);
    }

    private static Event registered(Registration registration, Instant at, Caller caller) {
        var number = registration.number().number();
        var declaration = registration.declaration();
        var decision = registration.decision();
        var trader = declaration.trader();
        var organisation = trader == null || trader.id() == null ? caller.organisationId() : trader.id();
        var office = declaration.declarationOfficeId();
        var out = new CanonicalWriter();
        out.object().name("type").text(declaration.typeCode() == null ? "" : declaration.typeCode());
        out.name("state")
                .text(registration
                        .standing(LocalDate.ofInstant(at, Vietnam.ZONE))
                        .status()
                        .name());
        out.name("channel").text(decision.requireSelection().channel().name());
        out.name("reasonClass").text(decision.requireSelection().reasonClass());
        out.name("payable").number(decision.requireAssessment().payable().amount());
        out.name("decision").text(decision.hash()).end();
        return new Event(
                "declaration.registered",
                number,
                0,
                at,
                organisation,
                caller.organisationId().equals(organisation) ? null : caller.organisationId(),
                office == null ? "" : office,
                new CanonicalBytes(out.toBytes()).text());
    }

    private LodgementOutcome answer(Filed filed, Entry entry, List<Finding> warnings, Appended appended) {
        return switch (appended) {
            case Appended.Recorded(var receipt) -> {
                log(entry);
                yield new LodgementOutcome.Registered(
                        entry.number(), Answers.registered(entry.number(), entry.decision(), receipt, warnings), false);
            }
            case Appended.Known(var known) -> known(filed, known);
            case Appended.Full(var ownLane, var seconds) -> new LodgementOutcome.Full(ownLane, seconds);
            case Appended.Unknown(var seconds) -> new LodgementOutcome.Unknown(seconds);
        };
    }

    private static void log(Entry entry) {
        try (var _ = MDC.putCloseable("number", entry.number())) {
            LOG.debug("registered for {} under key {}", entry.sender(), entry.key());
        }
    }

    private LodgementOutcome known(Filed filed, RecordedEntry known) {
        if (!known.filing().equals(filed.body())) {
            return new LodgementOutcome.KeyReused(known.number());
        }
        return new LodgementOutcome.Registered(
                known.number(),
                Answers.registered(known.number(), known.decision(), journal.receipt(known), warnings(known)),
                true);
    }

    /** What the door said of the filing; it says the same each time, so it is not kept. */
    private static List<Finding> warnings(RecordedEntry known) {
        return Door.read(known.contentType(), known.filing().array()) instanceof Reading.Read<Declaration> read
                ? read.warnings()
                : List.of();
    }

    /** A refusal, unless the filing was registered before: law may have changed since, its answer does not. */
    private LodgementOutcome refused(Filed filed, List<Finding> findings) {
        return journal.find(filed.caller().organisationId(), filed.key())
                .map(known -> known(filed, known))
                .orElseGet(() -> new LodgementOutcome.Refused(findings));
    }

    private void count(LodgementOutcome outcome) {
        var counter =
                switch (outcome) {
                    case LodgementOutcome.Registered(var _, var _, var repeated) -> repeated ? repeats : registrations;
                    case LodgementOutcome.Refused _ -> refusals;
                    case LodgementOutcome.KeyReused _ -> keysReused;
                    case LodgementOutcome.Full _ -> withoutRoom;
                    case LodgementOutcome.Unknown _ -> unknown;
                };
        counter.increment();
    }

    private static Counter counter(String outcome, MeterRegistry meters) {
        return Counter.builder("thongquan.filings")
                .description("Filings by what became of them")
                .tag("outcome", outcome)
                .register(meters);
    }

    /** Whether the text has the form of an idempotency key: 1 to 128 printable ASCII characters. */
    public static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= 128 && text.chars().allMatch(c -> c > 32 && c < 127);
    }

    /** The eleven digits of a number given with or without its version digit; the text itself where it is neither. */
    public static String eleven(String text) {
        return DeclarationNumber.isDeclarationNumber(text) ? text.substring(0, 11) : text;
    }
}
