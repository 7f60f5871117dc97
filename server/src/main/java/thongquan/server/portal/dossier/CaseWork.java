package thongquan.server.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActOrder;
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
     * @param isCustoms whether the reader works for customs, and so reads why it looks closer
     */
    public record Work(
            List<ActRecord> done,
            List<OpenAct> open,
            boolean mayAmend,
            List<Proposal> proposals,
            Optional<Amending.Preview> pending,
            LawBook law,
            boolean isCustoms) {
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

        /** The question of customs that waits for the trader's answer; null: none does. */
        public @Nullable ActRecord question() {
            var last = done.reversed().stream()
                    .filter(act -> act.act() != Act.RAISE)
                    .findFirst();
            return last.filter(act -> act.act() == Act.ASK).orElse(null);
        }

        /** What was said with an act, as far as the reader may know: its reason and its note. */
        public String words(int revision, boolean vietnamese) {
            return done.stream()
                    .filter(act -> act.revision() == revision)
                    .filter(act -> isCustoms || !ActOrder.isInternal(act.act(), law))
                    .map(act -> Stream.of(
                                    act.reason() == null ? "" : reason(act.reason(), vietnamese),
                                    act.note() == null ? "" : act.note())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(": ")))
                    .findFirst()
                    .orElse("");
        }

        /** What the law calls a reason. */
        public String reason(@Nullable String reason, boolean vietnamese) {
            if (reason == null) {
                return "";
            }
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
                law,
                caller.isCustoms());
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
