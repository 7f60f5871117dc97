package thongquan.server.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Act;
import thongquan.server.clearance.ActRecord;
import thongquan.server.clearance.Acts;
import thongquan.server.clearance.Amending;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Proposal;
import thongquan.server.clearance.VersionChanges;
import thongquan.server.party.Caller;

/** What was done on a declaration, what may be done on it, and what waits. */
@Service
public class CaseWork {

    private final Declarations declarations;
    private final Acts acts;
    private final Amending amending;
    private final VersionChanges changes;

    CaseWork(Declarations declarations, Acts acts, Amending amending, VersionChanges changes) {
        this.declarations = declarations;
        this.acts = acts;
        this.amending = amending;
        this.changes = changes;
    }

    /**
     * The work on one declaration as one reader sees it.
     *
     * @param open what he may do now
     * @param mayAmend whether he may file an amendment
     * @param proposals what waits for a second person; customs only
     * @param pending the amendment that waits for customs
     * @param law the law that says what acts are, today
     */
    public record Work(
            List<ActRecord> done,
            List<OpenAct> open,
            boolean mayAmend,
            List<Proposal> proposals,
            Optional<Amending.Preview> pending,
            LawBook law) {
        public Work {
            done = List.copyOf(done);
            open = List.copyOf(open);
            proposals = List.copyOf(proposals);
        }

        /** What the law calls an act. */
        public String name(Act act, boolean vietnamese) {
            var code = law.code("act", act.name());
            return code == null ? act.name() : vietnamese ? code.vi() : code.en();
        }

        /** What the law calls a reason. */
        public String reason(String reason, boolean vietnamese) {
            var code = law.code("act-reason", reason);
            return code == null ? reason : vietnamese ? code.vi() : code.en();
        }
    }

    /** The work on a declaration that was found. */
    public Work of(DeclarationSummary declaration, Caller caller) {
        var law = acts.lawOfActs();
        var open = acts.open(declaration, caller);
        return new Work(
                declarations.acts(declaration),
                OpenAct.of(open, law),
                open.contains(Act.REQUEST_AMENDMENT),
                caller.isCustoms() ? acts.proposals(declaration) : List.of(),
                amending.pending(declaration)
                        .map(entry -> amending.preview(
                                declaration, entry.contentType(), entry.filing().array())),
                law);
    }

    /** What each version changed, the newest first. */
    public List<VersionChanges.Between> changes(DeclarationSummary declaration) {
        var all = new ArrayList<VersionChanges.Between>();
        for (int version = declaration.version(); version > 0; version--) {
            changes.between(declaration, version - 1, version).ifPresent(all::add);
        }
        return all;
    }
}
