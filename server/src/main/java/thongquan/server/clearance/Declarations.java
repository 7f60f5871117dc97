package thongquan.server.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.store.ActStore;
import thongquan.server.clearance.store.DeclarationStore;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.journal.RecordedEvent;
import thongquan.server.party.Caller;
import thongquan.server.party.Delegations;

/** Declarations as someone may see them: customs all, a trader his own, a broker those of traders who delegated to him. */
@Service
public class Declarations {

    private static final int MOST_EVENTS = 1000;

    private final DeclarationStore store;
    private final ActStore acts;
    private final Journal journal;
    private final Delegations delegations;
    private final Clock clock;

    Declarations(DeclarationStore store, ActStore acts, Journal journal, Delegations delegations, Clock clock) {
        this.store = store;
        this.acts = acts;
        this.journal = journal;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** The declaration of that number, where the caller may see it; other people's numbers are no numbers. */
    public Optional<DeclarationSummary> find(String number, Caller caller) {
        return store.find(Lodgement.eleven(number)).filter(found -> maySee(found, caller));
    }

    /** Those of the numbers that the caller may see, in the order given. */
    public List<DeclarationSummary> list(List<String> numbers, Caller caller) {
        return store.list(numbers).stream()
                .filter(found -> maySee(found, caller))
                .toList();
    }

    private boolean maySee(DeclarationSummary declaration, Caller caller) {
        if (caller.isCustoms()) {
            return true;
        }
        var own = caller.organisationId();
        return own.equals(declaration.agent()) || delegations.represents(own, declaration.trader(), today());
    }

    /** The list a filter leaves of what the caller may see. */
    public List<DeclarationSummary> list(DeclarationFilter filter, Caller caller) {
        return store.list(seenBy(filter, caller));
    }

    /** How many declarations a filter leaves of what the caller may see, by channel. */
    public Map<Channel, Long> count(DeclarationFilter filter, Caller caller) {
        return store.count(seenBy(filter, caller));
    }

    private DeclarationFilter seenBy(DeclarationFilter filter, Caller caller) {
        var organisations = organisations(caller);
        return new DeclarationFilter(
                organisations,
                filter.office(),
                filter.channel(),
                filter.state(),
                filter.withOfficer(),
                filter.text(),
                filter.order(),
                filter.before(),
                filter.offset(),
                filter.limit());
    }

    private @Nullable Set<String> organisations(Caller caller) {
        return caller.isCustoms() ? null : delegations.principals(caller.organisationId(), today());
    }

    /** The entries of a declaration that was found: its filing and decision, version by version. */
    public List<RecordedEntry> versions(DeclarationSummary declaration) {
        return journal.list(declaration.number()).stream()
                .filter(entry -> entry.kind().equals(Lodgement.KIND))
                .toList();
    }

    /** The acts done on a declaration that was found, oldest first. */
    public List<ActRecord> acts(DeclarationSummary declaration) {
        return acts.list(declaration.number());
    }

    /** What happened to a declaration that was found. */
    public List<RecordedEvent> events(DeclarationSummary declaration) {
        return journal.events(new EventScope(null, declaration.number()), 0, MOST_EVENTS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
