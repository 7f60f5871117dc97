package thongquan.server.clearance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.lifecycle.ActOrder;
import thongquan.formats.law.LawPack;
import thongquan.server.clearance.store.DeclarationStore;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.journal.Journal;
import thongquan.server.journal.Overtaken;
import thongquan.server.journal.RecordedEntry;

/** Records transitions in the journal, with the event that tells of them. */
@Component
class Recording {

    /** What the journal calls an act that brings no new version. */
    static final String KIND = "act";

    private static final String JSON = "application/json";
    private static final CanonicalBytes NOTHING_SEALED = new CanonicalBytes(new byte[] {'{', '}'});

    private final Journal journal;
    private final DeclarationStore declarations;

    Recording(Journal journal, DeclarationStore declarations) {
        this.journal = journal;
        this.declarations = declarations;
    }

    /** Records an act; the same act on the same revision by the same organisation again gets the same receipt. */
    ActOutcome record(Transition transition, LawPack law) {
        var number = transition.before().number();
        var day = LocalDate.ofInstant(transition.at(), Vietnam.ZONE);
        var book = law.edition().asOf(day, day);
        return append(new Entry(
                KIND,
                number,
                transition.revision(),
                transition.by().organisation(),
                key(transition),
                transition.at(),
                JSON,
                transition.ordered(),
                transition.outcome(),
                NOTHING_SEALED,
                law.edition().fingerprint(),
                law.rulesFingerprint(),
                List.of(event(transition, ActOrder.isInternal(transition.act(), book))),
                transition));
    }

    /** Records an entry whose subject is a transition. */
    ActOutcome append(Entry entry) {
        var transition = (Transition) entry.subject();
        try {
            return switch (journal.append(entry)) {
                case Appended.Recorded(var receipt) -> new ActOutcome.Done(now(transition), receipt);
                case Appended.Known(var known) -> known(now(transition), known, entry.filing());
                case Appended.Full(var _, var seconds) -> new ActOutcome.Later(seconds);
                case Appended.Unknown(var seconds) -> new ActOutcome.Later(seconds);
            };
        } catch (Overtaken overtaken) {
            return new ActOutcome.Stale(now(transition));
        }
    }

    /** What a repeat under a known key is told: the same bytes the same receipt, others nothing. */
    ActOutcome known(DeclarationSummary declaration, RecordedEntry known, CanonicalBytes filing) {
        if (known.number().equals(declaration.number()) && known.filing().equals(filing)) {
            return new ActOutcome.Done(declaration, journal.receipt(known));
        }
        return known.kind().equals(KIND) ? new ActOutcome.Stale(declaration) : new ActOutcome.KeyReused(known.number());
    }

    private DeclarationSummary now(Transition transition) {
        return declarations.find(transition.before().number()).orElseThrow();
    }

    private static String key(Transition transition) {
        return "act-" + transition.before().number() + "-" + transition.before().revision() + "-" + transition.act()
                + "-" + transition.by().id();
    }

    /**
     * The event of an act.
     *
     * @param hidesWords whether reason and note are customs' own business
     */
    static Event event(Transition transition, boolean hidesWords) {
        var declaration = transition.before();
        return new Event(
                transition.act().event(),
                declaration.number(),
                transition.version(),
                transition.at(),
                declaration.trader(),
                declaration.agent(),
                declaration.office(),
                transition.told(hidesWords).text());
    }
}
