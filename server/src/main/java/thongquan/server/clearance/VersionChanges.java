package thongquan.server.clearance;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.core.lifecycle.FieldChange;
import thongquan.core.lifecycle.TaxChange;
import thongquan.server.journal.RecordedEntry;

/** What one version of a declaration says otherwise than another, and what that does to each tax. */
@Service
public class VersionChanges {

    private final Declarations declarations;
    private final Replay replay;

    VersionChanges(Declarations declarations, Replay replay) {
        this.declarations = declarations;
        this.replay = replay;
    }

    /** The changes from one version to another. */
    public record Between(int from, int to, List<FieldChange> changes, List<TaxChange> taxes) {
        public Between {
            changes = List.copyOf(changes);
            taxes = List.copyOf(taxes);
        }
    }

    /** The changes between two versions of a declaration that was found; nothing where a version does not exist. */
    public Optional<Between> between(DeclarationSummary declaration, int from, int to) {
        var versions = declarations.versions(declaration);
        return find(versions, from).flatMap(one -> find(versions, to).map(other -> {
            var before = replay.again(one);
            var after = replay.again(other);
            return new Between(
                    from,
                    to,
                    FieldChange.between(before.declaration(), after.declaration()),
                    TaxChange.between(
                            before.decision().requireAssessment(),
                            after.decision().requireAssessment()));
        }));
    }

    private static Optional<RecordedEntry> find(List<RecordedEntry> versions, int version) {
        return versions.stream().filter(entry -> entry.version() == version).findFirst();
    }
}
