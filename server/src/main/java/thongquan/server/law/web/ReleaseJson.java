package thongquan.server.law.web;

import java.util.List;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.PackDifference;
import thongquan.formats.law.PackPart;
import thongquan.server.journal.EntryOutline;
import thongquan.server.law.InForce;
import thongquan.server.law.LawRelease;
import thongquan.server.law.ReleaseAct;
import thongquan.server.law.ReleaseState;
import thongquan.server.law.Timeline;
import thongquan.server.party.Caller;
import thongquan.server.party.Role;

/** Releases of law as the API gives them. */
final class ReleaseJson {

    private ReleaseJson() {}

    /** A difference as far as the caller may see it: rules of selection are for those who lead and those who audit. */
    static PackDifference visible(PackDifference difference, Caller caller) {
        return caller.has(Role.CHIEF) || caller.has(Role.AUDITOR)
                ? difference
                : difference.without(PackPart.RISK_RULES);
    }

    /** A stretch of time with the law of it. */
    static void stretch(InForce stretch, CanonicalWriter out) {
        out.object().name("law").text(stretch.lawEdition());
        out.name("rules").text(stretch.ruleRelease());
        if (stretch.release() != null) {
            out.name("release").text(stretch.release());
        }
        if (stretch.from() != null) {
            out.name("from").text(stretch.from().toString());
        }
        if (stretch.to() != null) {
            out.name("to").text(stretch.to().toString());
        }
        out.end();
    }

    /** A release with its state and when it is in force. */
    static void release(LawRelease release, Timeline timeline, CanonicalWriter out) {
        out.object().name("id").text(release.id());
        out.name("title").object().name("vi").text(release.title().vi());
        out.name("en").text(release.title().en()).end();
        out.name("instrument").text(release.instrument());
        out.name("effectiveAt").text(release.effectiveAt().toString());
        out.name("law").text(release.lawEdition());
        out.name("rules").text(release.ruleRelease());
        out.name("base").object().name("law").text(release.baseEdition());
        out.name("rules").text(release.baseRules()).end();
        act("loaded", release.loaded(), out);
        state(release.state(), out);
        out.name("inForce").array();
        timeline.of(release.id()).forEach(stretch -> stretch(stretch, out));
        out.endArray().end();
    }

    private static void state(ReleaseState state, CanonicalWriter out) {
        switch (state) {
            case ReleaseState.Draft _ -> out.name("state").text("DRAFT");
            case ReleaseState.Proposed(var proposed) -> {
                out.name("state").text("PROPOSED");
                act("proposed", proposed, out);
            }
            case ReleaseState.Approved(var proposed, var approved) -> {
                out.name("state").text("APPROVED");
                act("proposed", proposed, out);
                act("approved", approved, out);
            }
            case ReleaseState.WithdrawalAsked(var proposed, var approved, var asked, var reason) -> {
                out.name("state").text("WITHDRAWAL_ASKED");
                act("proposed", proposed, out);
                act("approved", approved, out);
                act("asked", asked, out);
                out.name("reason").text(reason);
            }
            case ReleaseState.Withdrawn(var asked, var withdrawn, var reason, var from) -> {
                out.name("state").text("WITHDRAWN");
                if (asked != null) {
                    act("asked", asked, out);
                }
                act("withdrawn", withdrawn, out);
                out.name("reason").text(reason);
                if (from != null) {
                    out.name("withdrawnFrom").text(from.toString());
                }
            }
        }
    }

    private static void act(String name, ReleaseAct act, CanonicalWriter out) {
        out.name(name).object().name("name").text(act.name());
        out.name("at").text(act.at().toString()).end();
    }

    /** What was decided under a release. */
    static CanonicalWriter decisions(List<EntryOutline> entries) {
        var out = new CanonicalWriter().object().name("decisions").array();
        for (var entry : entries) {
            out.object().name("kind").text(entry.kind());
            out.name("number").text(entry.number());
            out.name("version").number(entry.version());
            out.name("receivedAt").text(entry.receivedAt().toString()).end();
        }
        out.endArray();
        if (!entries.isEmpty()) {
            out.name("after").number(entries.getLast().position());
        }
        return out.end();
    }
}
