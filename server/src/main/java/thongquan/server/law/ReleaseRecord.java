package thongquan.server.law;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.LawPack;
import thongquan.server.journal.Appended;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Event;
import thongquan.server.journal.Journal;
import thongquan.server.law.ReleaseChange.Step;
import thongquan.server.party.Caller;

/**
 * Records what was done to releases in the journal: who did it to which law, in the same transaction as its effect, with
 * an event for the feed. So the Merkle log holds not only the decisions, but also how the law came about.
 */
@Component
class ReleaseRecord {

    private static final String INTEGRITY = "23";

    private final Journal journal;

    ReleaseRecord(Journal journal) {
        this.journal = journal;
    }

    /** Records a change; what stands in its way where it is not recorded. */
    Optional<ReleaseObstacle> write(ReleaseChange change, Caller caller, LawPack law) {
        try {
            return switch (journal.append(entry(change, caller, law))) {
                case Appended.Recorded _ -> Optional.empty();
                case Appended.Known _ -> Optional.of(ReleaseObstacle.OVERTAKEN);
                case Appended.Full _, Appended.Unknown _ -> Optional.of(ReleaseObstacle.BUSY);
            };
        } catch (CompletionException e) {
            if (isOvertaken(e.getCause())) {
                return Optional.of(ReleaseObstacle.OVERTAKEN);
            }
            throw e;
        }
    }

    /** Whether the tables said that another was there first: a row that moved on, or a constraint that holds. */
    private static boolean isOvertaken(@Nullable Throwable cause) {
        return cause instanceof ReleaseOvertaken
                || cause instanceof SQLException refused
                        && refused.getSQLState() != null
                        && refused.getSQLState().startsWith(INTEGRITY);
    }

    private static Entry entry(ReleaseChange change, Caller caller, LawPack law) {
        var release = change.release();
        int version = release.acts() + 1;
        var document = document(change);
        var answer = new CanonicalWriter().object().name("recorded").text(event(change.step()));
        return new Entry(
                LawReleases.KIND,
                release.id(),
                version,
                caller.organisationId(),
                LawReleases.KIND + "/" + release.id() + "/" + version,
                change.act().at(),
                "application/json",
                new CanonicalBytes(document),
                new CanonicalBytes(answer.end().toBytes()),
                new CanonicalBytes(new CanonicalWriter().object().end().toBytes()),
                law.edition().fingerprint(),
                law.rulesFingerprint(),
                List.of(new Event(
                        event(change.step()),
                        release.id(),
                        version,
                        change.act().at(),
                        caller.organisationId(),
                        null,
                        "",
                        new String(document, StandardCharsets.UTF_8))),
                change);
    }

    private static byte[] document(ReleaseChange change) {
        var release = change.release();
        var out = new CanonicalWriter().object().name("release").text(release.id());
        out.name("act").text(event(change.step()));
        out.name("person").text(change.act().person());
        out.name("name").text(change.act().name());
        out.name("at").text(change.act().at().toString());
        out.name("instrument").text(release.instrument());
        out.name("effective").text(release.effectiveAt().toString());
        out.name("law").text(release.lawEdition());
        out.name("rules").text(release.ruleRelease());
        out.name("base").text(release.baseEdition());
        switch (change.step()) {
            case Step.WithdrawalRequest(var reason) -> out.name("reason").text(reason);
            case Step.Abandonment(var reason) -> out.name("reason").text(reason);
            case Step.Withdrawal(var from, var _) -> out.name("until").text(from.toString());
            case Step.Proposal _, Step.Approval _ -> {}
        }
        return out.end().toBytes();
    }

    private static String event(Step step) {
        return switch (step) {
            case Step.Proposal _ -> "law.proposed";
            case Step.Approval _ -> "law.released";
            case Step.WithdrawalRequest _ -> "law.withdrawal-asked";
            case Step.Abandonment _, Step.Withdrawal _ -> "law.withdrawn";
        };
    }
}
