package thongquan.server.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.rehearsal.RehearsalRule;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;
import thongquan.server.rehearsal.store.ChangedFilingStore;
import thongquan.server.rehearsal.store.NoticeStore;

/**
 * Issues the list of refunds and additional payments of a correction. The list is an entry of the journal, so its receipt
 * signs it: whoever holds list and receipt can check both offline. No money moves by it.
 */
@Service
public class CorrectionLists {

    /** What the journal calls these entries. */
    public static final String KIND = "corrections";

    /** Most declarations on one list: about 60 MB of text. */
    private static final int MOST = 100_000;

    private static final int SHORT_ID = 8;

    private final ChangedFilingStore filings;
    private final NoticeStore store;
    private final Journal journal;
    private final Clock clock;

    CorrectionLists(ChangedFilingStore filings, NoticeStore store, Journal journal, Clock clock) {
        this.filings = filings;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** The list of a rehearsal, where one was issued. */
    public Optional<ListedCorrections> find(String rehearsal) {
        return store.findList(rehearsal);
    }

    /** What came of the wish to issue a list. */
    public sealed interface Issued {

        /** It is recorded; the same list where it was asked for before. */
        record Listed(ListedCorrections list) implements Issued {}

        /** It cannot be issued for this reason. */
        record Refused(thongquan.core.check.Finding finding) implements Issued {}

        /** The journal takes nothing now; ask again. */
        record Later(int seconds) implements Issued {}
    }

    /** Issues the list of a correction that is done. */
    public Issued issue(RecordedRehearsal rehearsal, Caller caller) {
        var known = find(rehearsal.id());
        if (known.isPresent()) {
            return new Issued.Listed(known.get());
        }
        if (filings.count(rehearsal.id(), FilingFilter.all(1)) > MOST) {
            return new Issued.Refused(RehearsalRule.LIST_TOO_LONG.broken());
        }
        var rows = filings.listByNumber(rehearsal.id(), MOST).stream()
                .filter(row -> RehearsalRun.isOwed(row.outcome()))
                .toList();
        var csv = new CanonicalBytes(FilingsCsv.of(rows));
        var content = new CanonicalBytes(json(rehearsal, rows, csv.hash()));
        var entry = entry(rehearsal, content, caller);
        return switch (journal.append(entry)) {
            case Appended.Recorded(var receipt) -> keep(rehearsal, entry, csv, receipt.toJson());
            case Appended.Known(var recorded) ->
                keep(rehearsal, entry, csv, journal.receipt(recorded).toJson());
            case Appended.Full(var _, var seconds) -> new Issued.Later(seconds);
            case Appended.Unknown(var seconds) -> new Issued.Later(seconds);
        };
    }

    private Issued keep(RecordedRehearsal rehearsal, Entry entry, CanonicalBytes csv, String receipt) {
        var list = new ListedCorrections(
                entry.number(), entry.filing(), csv, new CanonicalBytes(receipt.getBytes(StandardCharsets.UTF_8)));
        store.add(rehearsal.id(), list, clock.instant());
        return new Issued.Listed(list);
    }

    private Entry entry(RecordedRehearsal rehearsal, CanonicalBytes content, Caller caller) {
        var decision = new CanonicalWriter();
        decision.object().name("format").text("thongquan-corrections/1");
        decision.name("issuedBy")
                .text(caller.displayName())
                .name("list")
                .text(content.hash())
                .end();
        return new Entry(
                KIND,
                "HC-" + rehearsal.id().substring(0, SHORT_ID),
                0,
                caller.organisationId(),
                KIND + "-" + rehearsal.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "application/json",
                content,
                new CanonicalBytes(decision.toBytes()),
                new CanonicalBytes("{}".getBytes(StandardCharsets.UTF_8)),
                rehearsal.order().law(),
                "",
                List.of(),
                rehearsal);
    }

    private static final class Sum {
        private String name = "";
        private long filings;
        private long refund;
        private long additional;

        private void add(ChangedFiling row) {
            name = row.name();
            filings++;
            refund += Math.max(0, -row.difference());
            additional += Math.max(0, row.difference());
        }

        private void write(CanonicalWriter out) {
            out.name("filings").number(filings).name("refund").number(refund);
            out.name("additional").number(additional).end();
        }
    }

    private static byte[] json(RecordedRehearsal rehearsal, List<ChangedFiling> rows, String csvHash) {
        var traders = new TreeMap<String, Sum>();
        var total = new Sum();
        for (var row : rows) {
            total.add(row);
            traders.computeIfAbsent(row.trader(), _ -> new Sum()).add(row);
        }
        var order = rehearsal.order();
        var out = new CanonicalWriter();
        out.object().name("format").text("thongquan-corrections/1");
        out.name("rehearsal").text(rehearsal.id()).name("law").text(order.law());
        out.name("since")
                .text(order.since().toString())
                .name("until")
                .text(order.until().toString());
        out.name("known").text(order.date().toString()).name("currency").text("VND");
        out.name("csv").text(csvHash);
        total.write(out.name("total").object());
        out.name("traders").array();
        traders.forEach((trader, sum) ->
                sum.write(out.object().name("trader").text(trader).name("name").text(sum.name)));
        out.endArray().name("filings").array();
        for (var row : rows) {
            out.object().name("number").text(row.number()).name("trader").text(row.trader());
            out.name("before").number(row.owed()).name("after").number(row.owes());
            out.name("difference").number(row.difference());
            out.name("detail")
                    .json(row.detail().getBytes(StandardCharsets.UTF_8))
                    .end();
        }
        return out.endArray().end().toBytes();
    }
}
