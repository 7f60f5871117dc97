package thongquan.server.clearance;

import org.springframework.stereotype.Component;
import thongquan.core.duty.Assessment;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;

/** The version of a declaration that counts now, read from the journal. */
@Component
class LatestVersions {

    private final Journal journal;
    private final Replay replay;

    LatestVersions(Journal journal, Replay replay) {
        this.journal = journal;
        this.replay = replay;
    }

    /** Its entry. */
    RecordedEntry entry(DeclarationSummary declaration) {
        return journal.list(declaration.number()).stream()
                .filter(entry -> entry.kind().equals(Lodgement.KIND) && entry.version() == declaration.version())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + declaration.number()));
    }

    /** The declaration as filed. */
    Declaration declaration(DeclarationSummary declaration) {
        return read(entry(declaration));
    }

    /** What it was assessed to owe. */
    Assessment assessment(DeclarationSummary declaration) {
        return replay.again(entry(declaration)).decision().requireAssessment();
    }

    static Declaration read(RecordedEntry entry) {
        return switch (Door.read(entry.contentType(), entry.filing().array())) {
            case Reading.Read<Declaration> read -> read.filing();
            case Reading.Unreadable<Declaration> _ ->
                throw new IllegalStateException("a registered filing cannot be read: " + entry.number());
        };
    }
}
