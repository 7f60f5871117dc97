package thongquan.server.clearance;

import java.util.List;
import org.springframework.stereotype.Component;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.formats.law.LawPack;
import thongquan.server.clearance.store.DeclarationStore;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.journal.Journal;
import thongquan.server.journal.Overtaken;

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
                List.of(event(transition)),
                transition));
    }

    /** Records an entry whose subject is a transition. */
    ActOutcome append(Entry entry) {
        var transition = (Transition) entry.subject();
        try {
            return switch (journal.append(entry)) {
                case Appended.Recorded(var receipt) -> new ActOutcome.Done(now(transition), receipt);
                case Appended.Known(var known) -> new ActOutcome.Done(now(transition), journal.receipt(known));
                case Appended.Full(var _, var seconds) -> new ActOutcome.Later(seconds);
                case Appended.Unknown(var seconds) -> new ActOutcome.Later(seconds);
            };
        } catch (Overtaken overtaken) {
            return new ActOutcome.Stale(now(transition));
        }
    }

    private DeclarationSummary now(Transition transition) {
        return declarations.find(transition.before().number()).orElseThrow();
    }

    private static String key(Transition transition) {
        return "act-" + transition.before().number() + "-" + transition.before().revision() + "-" + transition.act()
                + "-" + transition.by().id();
    }

    static Event event(Transition transition) {
        var declaration = transition.before();
        return new Event(
                transition.act().event(),
                declaration.number(),
                transition.version(),
                transition.at(),
                declaration.trader(),
                declaration.agent(),
                declaration.office(),
                transition.outcome().text());
    }
}
