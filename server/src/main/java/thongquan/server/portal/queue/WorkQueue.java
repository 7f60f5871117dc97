package thongquan.server.portal.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.law.LawBook;
import thongquan.core.risk.Channel;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.OfficeWork;
import thongquan.server.clearance.WorkFigures;
import thongquan.server.law.LawRegister;
import thongquan.server.office.CaseDesk;
import thongquan.server.party.Caller;
import thongquan.server.portal.Format;
import thongquan.server.portal.Turn;
import thongquan.server.portal.dossier.Dossiers;

/** Puts the work queue of an office together. */
@Service
public class WorkQueue {

    /** Most rows of a file. */
    public static final int MOST_IN_FILE = 10_000;

    private final Declarations declarations;
    private final OfficeWork work;
    private final Dossiers dossiers;
    private final LawRegister law;
    private final CaseDesk desk;
    private final Clock clock;

    WorkQueue(
            Declarations declarations,
            OfficeWork work,
            Dossiers dossiers,
            LawRegister law,
            CaseDesk desk,
            Clock clock) {
        this.declarations = declarations;
        this.work = work;
        this.dossiers = dossiers;
        this.law = law;
        this.desk = desk;
        this.clock = clock;
    }

    /** The queue that a query asks for, its part brought into the range there is. */
    public QueueView view(QueueQuery query, Caller caller) {
        var counts = counts(query, caller);
        var total = QueueView.count(counts, query.channel());
        var last = new Turn(1, QueueQuery.ROWS, total).last();
        var turn = new Turn(Math.clamp(query.part(), 1, last), QueueQuery.ROWS, total);
        var rows = declarations.list(query.filter(Math.toIntExact(turn.offset()), QueueQuery.ROWS), caller);
        return new QueueView(
                query,
                rows,
                counts,
                work.figures(query.oneOffice(), caller),
                turn,
                law(),
                preview(query, rows, caller).orElse(null),
                desk.holdings(CaseDesk.numbers(rows)));
    }

    /** What the tabs count: of what waits each channel, and all that is green. */
    Map<Channel, Long> counts(QueueQuery query, Caller caller) {
        var counts = new EnumMap<Channel, Long>(Channel.class);
        counts.putAll(declarations.count(query.of((Channel) null).filter(0, 0), caller));
        counts.putAll(declarations.count(query.of(Channel.GREEN).filter(0, 0), caller));
        return counts;
    }

    /** Today's law, for the names of codes. */
    public LawBook law() {
        var today = LocalDate.ofInstant(clock.instant(), Format.ZONE);
        return law.asOf(today, today);
    }

    private Optional<Preview> preview(QueueQuery query, List<DeclarationSummary> rows, Caller caller) {
        var chosen = query.at().isEmpty() ? Optional.<Preview>empty() : preview(query.at(), caller);
        return chosen.isPresent() || rows.isEmpty()
                ? chosen
                : preview(rows.getFirst().number(), caller);
    }

    /** A declaration as the side of the queue shows it. */
    public Optional<Preview> preview(String number, Caller caller) {
        return declarations.find(number, caller).map(found -> {
            var newest = declarations.versions(found).getLast();
            return new Preview(
                    found, dossiers.reasons(found, newest), declarations.events(found), desk.holding(found.number()));
        });
    }

    /** The rows of a query from the first to the last that a file takes. */
    public List<DeclarationSummary> all(QueueQuery query, Caller caller) {
        return declarations.list(query.filter(0, MOST_IN_FILE), caller);
    }

    /** The counts that move while a page is open. */
    public LiveCounts live(QueueQuery query, Instant since, Caller caller) {
        var fresh = work.registeredSince(query.oneOffice(), since, caller);
        return new LiveCounts(
                counts(query, caller),
                work.figures(query.oneOffice(), caller),
                QueueView.count(fresh, query.channel()));
    }

    /**
     * The counts of a queue at a moment.
     *
     * @param fresh declarations of the tab that came after the page was drawn
     */
    public record LiveCounts(Map<Channel, Long> tabs, WorkFigures figures, long fresh) {

        public LiveCounts {
            tabs = Map.copyOf(tabs);
        }

        /** How many declarations a tab holds; null: the tab of all that wait. */
        public long tab(@Nullable Channel channel) {
            return QueueView.count(tabs, channel);
        }
    }
}
