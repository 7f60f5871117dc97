package thongquan.server.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawEdition;
import thongquan.core.rehearsal.StoredFiling;
import thongquan.formats.Reading;
import thongquan.server.clearance.store.DeclarationStore;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.law.LawRegister;

/** The declarations of the journal, read again from the bytes as received, to be decided under another law. */
@Service
public class StoredFilings {

    private final Journal journal;
    private final LawRegister law;
    private final NamedRulings rulings;
    private final DeclarationStore declarations;
    private final Map<String, LawEdition> editions = new ConcurrentHashMap<>();

    StoredFilings(Journal journal, LawRegister law, NamedRulings rulings, DeclarationStore declarations) {
        this.journal = journal;
        this.law = law;
        this.rulings = rulings;
        this.declarations = declarations;
    }

    /** A part of the log: from one position to before another. */
    public record Stretch(long from, long to) {

        /** How many entries it holds. */
        public long length() {
            return to - from;
        }
    }

    /**
     * What a part of the log holds.
     *
     * @param unreadable declarations that the present door does not read any more
     */
    public record Part(List<StoredFiling> filings, int unreadable) {
        public Part {
            filings = List.copyOf(filings);
        }
    }

    /** The part of the log that may hold declarations received since that moment. */
    public Stretch since(Instant since) {
        return new Stretch(journal.positionSince(since), journal.size());
    }

    /** The declarations of a part of the log, in its order; of one that was amended, only the version that counts. */
    public Part read(Stretch stretch) {
        var filings = new ArrayList<StoredFiling>();
        int unreadable = 0;
        var lodged = journal.list(stretch.from(), Math.toIntExact(stretch.length())).stream()
                .filter(recorded -> recorded.kind().equals(Lodgement.KIND))
                .toList();
        var current =
                declarations.current(lodged.stream().map(RecordedEntry::number).toList());
        for (var recorded : lodged) {
            var counts = current.get(recorded.number());
            if (counts != null && counts.version() == recorded.version()) {
                switch (Door.read(recorded.contentType(), recorded.filing().array())) {
                    case Reading.Read<Declaration> read -> filings.add(stored(recorded, read.filing(), counts));
                    case Reading.Unreadable<Declaration> _ -> unreadable++;
                }
            }
        }
        return new Part(filings, unreadable);
    }

    private StoredFiling stored(RecordedEntry recorded, Declaration declaration, DeclarationStore.Current counts) {
        return new StoredFiling(
                recorded.number(),
                LocalDate.ofInstant(counts.registeredAt(), Vietnam.ZONE),
                editions.computeIfAbsent(recorded.lawEdition(), this::edition),
                declaration,
                rulings.of(recorded));
    }

    private LawEdition edition(String fingerprint) {
        return law.findEdition(fingerprint)
                .orElseThrow(() -> new IllegalStateException("no law edition " + fingerprint));
    }
}
