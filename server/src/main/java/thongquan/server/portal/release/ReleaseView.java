package thongquan.server.portal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.formats.law.PackFinding;
import thongquan.server.journal.EntryOutline;
import thongquan.server.law.LawRelease;
import thongquan.server.law.RehearsalSummary;
import thongquan.server.law.ReleaseObstacle;
import thongquan.server.law.ReleaseState;
import thongquan.server.portal.Page;
import thongquan.server.portal.TimelineEntry;

/**
 * A release of law as its page shows it.
 *
 * @param isKeeper whether the reader may load and release law at all
 * @param notToPropose why the reader cannot propose it
 * @param notToApprove why the reader cannot approve it
 * @param notToWithdraw why the reader cannot withdraw it
 * @param hidden how many changes of the rules of selection the reader may not see
 * @param decided what was decided under it, if the reader may see that; the first of them
 */
public record ReleaseView(
        LawRelease release,
        Standing standing,
        boolean isKeeper,
        Optional<ReleaseObstacle> notToPropose,
        Optional<ReleaseObstacle> notToApprove,
        Optional<ReleaseObstacle> notToWithdraw,
        Optional<RehearsalSummary> rehearsal,
        List<PackFinding> findings,
        int hidden,
        List<EntryOutline> decided,
        @Nullable ReleaseObstacle refused) {

    /** Whether its withdrawal is asked for. */
    public boolean isWithdrawalAsked() {
        return release.state() instanceof ReleaseState.WithdrawalAsked;
    }

    /** Whether it is to take effect, or took effect. */
    public boolean isApproved() {
        return release.state() instanceof ReleaseState.Approved || isWithdrawalAsked();
    }

    /** Whether it waits for a second person. */
    public boolean isProposed() {
        return release.state() instanceof ReleaseState.Proposed;
    }

    /** Whether it is a draft. */
    public boolean isDraft() {
        return release.state() instanceof ReleaseState.Draft;
    }

    /** Whether it is withdrawn. */
    public boolean isWithdrawn() {
        return release.state() instanceof ReleaseState.Withdrawn;
    }

    /** Who did what to it, and when. */
    public List<TimelineEntry> history(Page page) {
        var texts = page.texts();
        var entries = new ArrayList<TimelineEntry>();
        var loaded = release.loaded();
        entries.add(new TimelineEntry(loaded.at(), texts.get("release.act.loaded"), loaded.name(), ""));
        switch (release.state()) {
            case ReleaseState.Draft _ -> {}
            case ReleaseState.Proposed(var proposed) ->
                entries.add(new TimelineEntry(proposed.at(), texts.get("release.act.proposed"), proposed.name(), ""));
            case ReleaseState.Approved(var proposed, var approved) -> {
                entries.add(new TimelineEntry(proposed.at(), texts.get("release.act.proposed"), proposed.name(), ""));
                entries.add(
                        new TimelineEntry(approved.at(), texts.get("release.act.approved"), approved.name(), "green"));
            }
            case ReleaseState.WithdrawalAsked(var proposed, var approved, var asked, var reason) -> {
                entries.add(new TimelineEntry(proposed.at(), texts.get("release.act.proposed"), proposed.name(), ""));
                entries.add(
                        new TimelineEntry(approved.at(), texts.get("release.act.approved"), approved.name(), "green"));
                entries.add(new TimelineEntry(
                        asked.at(), texts.get("release.act.asked"), asked.name() + ": " + reason, "yellow"));
            }
            case ReleaseState.Withdrawn(var asked, var withdrawn, var reason, var from) -> {
                if (asked != null) {
                    entries.add(new TimelineEntry(
                            asked.at(), texts.get("release.act.asked"), asked.name() + ": " + reason, "yellow"));
                }
                var detail = from == null
                        ? withdrawn.name() + ": " + reason
                        : withdrawn.name() + ". "
                                + texts.get(
                                        "release.counts-again", page.format().moment(from));
                entries.add(new TimelineEntry(withdrawn.at(), texts.get("release.act.withdrawn"), detail, "red"));
            }
        }
        return entries;
    }
}
