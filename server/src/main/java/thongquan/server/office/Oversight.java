package thongquan.server.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.server.clearance.ActRecord;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.OfficeWork;
import thongquan.server.clearance.OverrideFigure;
import thongquan.server.clearance.Vietnam;
import thongquan.server.party.Caller;

/** What the chief of an office looks at: who overrides how often, a random draw of such acts, and what is overdue. */
@Service
public class Oversight {

    private static final int MOST_OVERDUE = 500;

    private final OfficeWork work;
    private final CaseDesk desk;
    private final OfficeSettings settings;
    private final Clock clock;

    Oversight(OfficeWork work, CaseDesk desk, OfficeSettings settings, Clock clock) {
        this.work = work;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /** One kind of override by one officer, against the colleagues. */
    public record Compared(Holding.Person officer, String act, PeerRate rate) {}

    /** Overdue cases of one officer; null: nobody's. */
    public record Overdue(Holding.@Nullable Person officer, List<DeclarationSummary> cases) {
        public Overdue {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The picture of an office.
     *
     * @param since from when acts are counted
     * @param compared what strikes most first
     * @param drawn acts to look at again, the same for everyone who asks on that day
     */
    public record Picture(
            Instant since, LocalDate day, List<Compared> compared, List<ActRecord> drawn, List<Overdue> overdue) {
        public Picture {
            compared = List.copyOf(compared);
            drawn = List.copyOf(drawn);
            overdue = List.copyOf(overdue);
        }
    }

    /** The picture of the caller's office on a day; null: today. */
    public Picture picture(@Nullable LocalDate asked, Caller caller) {
        var office = caller.organisationId();
        var now = clock.instant();
        var day = asked == null ? LocalDate.ofInstant(now, Vietnam.ZONE) : asked;
        var until = day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        var since = until.minus(settings.lookBack()).truncatedTo(ChronoUnit.SECONDS);
        return new Picture(
                since,
                day,
                compare(work.overrides(office, since, caller)),
                work.sample(office, since, until, office + " " + day, settings.sample(), caller),
                overdue(work.overdue(office, MOST_OVERDUE, caller)));
    }

    /** Each officer's overrides against those of all others together. */
    static List<Compared> compare(List<OverrideFigure> figures) {
        var totals = new LinkedHashMap<String, Long>();
        var kinds = new LinkedHashMap<String, Long>();
        figures.forEach(figure -> {
            totals.put(figure.officer(), figure.total());
            if (!figure.act().isEmpty()) {
                kinds.merge(figure.act(), figure.times(), Long::sum);
            }
        });
        long all = totals.values().stream().mapToLong(Long::longValue).sum();
        var compared = new ArrayList<Compared>();
        for (var figure : figures) {
            if (!figure.act().isEmpty()) {
                compared.add(new Compared(
                        new Holding.Person(figure.officer(), figure.name()),
                        figure.act(),
                        new PeerRate(
                                figure.times(),
                                figure.total(),
                                kinds.getOrDefault(figure.act(), 0L) - figure.times(),
                                all - figure.total())));
            }
        }
        compared.sort(Comparator.comparingDouble((Compared each) -> each.rate().score())
                .reversed());
        return compared;
    }

    private List<Overdue> overdue(List<DeclarationSummary> late) {
        var holdings = desk.holdings(CaseDesk.numbers(late));
        Map<String, List<DeclarationSummary>> byOfficer = new LinkedHashMap<>();
        Map<String, Holding.Person> people = new LinkedHashMap<>();
        for (var each : late) {
            var holding = holdings.getOrDefault(each.number(), Holding.none(each.number()));
            var person = holding.workedBy() != null ? holding.workedBy() : holding.assignedTo();
            if (person != null) {
                people.put(person.id(), person);
            }
            byOfficer
                    .computeIfAbsent(person == null ? "" : person.id(), _ -> new ArrayList<>())
                    .add(each);
        }
        return byOfficer.entrySet().stream()
                .map(entry -> new Overdue(people.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
