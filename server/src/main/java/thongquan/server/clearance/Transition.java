package thongquan.server.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.core.decision.Clock;
import thongquan.core.decision.Registering;
import thongquan.core.decision.Registration;
import thongquan.core.duty.Assessment;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.Standing;
import thongquan.core.lifecycle.StandingText;
import thongquan.core.risk.Channel;

/**
 * An act on a declaration and what it made of it: the subject of a journal entry.
 *
 * @param before the declaration as the act found it
 * @param second the other person who stands for it; null: none was needed
 * @param channel how closely it is looked at from now on
 * @param clock the legal clock that runs from now on; null: none
 * @param version the version that counts from now on
 * @param amended the version that begins with this act; null: the declaration itself stays as it is
 * @param remembered what is remembered of the selection; null: nothing
 * @param given what was assessed before and does not count from now on: quotas get back what it took; null: it goes on
 */
public record Transition(
        DeclarationSummary before,
        Act act,
        Actor by,
        @Nullable Actor second,
        @Nullable String reason,
        @Nullable String note,
        Standing after,
        Channel channel,
        Instant at,
        @Nullable Clock clock,
        int version,
        @Nullable Registration amended,
        SelectionMemory.@Nullable Remembered remembered,
        @Nullable Assessment given)
        implements Registering {

    @Override
    public @Nullable Registration registration() {
        return amended;
    }

    /** The number of acts on the declaration, this one included. */
    public int revision() {
        return before.revision() + 1;
    }

    /** When the legal clock that runs from now on is over. */
    public @Nullable Instant due() {
        return clock == null ? null : clock.due().atZone(Vietnam.ZONE).toInstant();
    }

    /** The act as ordered: what was asked, by whom, on which revision. */
    CanonicalBytes ordered() {
        var out = new CanonicalWriter();
        out.object().name("act").text(act.name());
        out.name("number").text(before.number());
        out.name("revision").number(before.revision());
        words(out);
        out.name("by");
        by.write(out);
        if (second != null) {
            out.name("second");
            second.write(out);
        }
        return new CanonicalBytes(out.end().toBytes());
    }

    /** What came of it, as the journal keeps it. */
    CanonicalBytes outcome() {
        var out = new CanonicalWriter();
        out.object().name("act").text(act.name());
        out.name("before").text(StandingText.of(before.standing()));
        out.name("standing").text(StandingText.of(after));
        result(out);
        if (clock != null) {
            out.name("basis").text(clock.basis());
        }
        return new CanonicalBytes(out.end().toBytes());
    }

    /** What came of it, as those concerned are told: the data of its event. */
    CanonicalBytes told(boolean hidesWords) {
        var out = new CanonicalWriter();
        out.object().name("act").text(act.name());
        out.name("before").text(before.state().name());
        out.name("holds").array();
        after.holds().all().stream().sorted().forEach(hold -> out.text(hold.name()));
        out.endArray();
        result(out);
        if (!hidesWords) {
            words(out);
        }
        return new CanonicalBytes(out.end().toBytes());
    }

    private void result(CanonicalWriter out) {
        out.name("state").text(after.status().name());
        out.name("channel").text(channel.name());
        out.name("version").number(version);
        out.name("revision").number(revision());
        if (clock != null) {
            out.name("clock").text(clock.code());
            out.name("dueAt").text(String.valueOf(due()));
        }
        if (amended != null) {
            out.name("payable")
                    .number(amended.decision().requireAssessment().payable().amount());
            out.name("payableBefore").number(before.payable());
            out.name("decision").text(amended.decision().hash());
        }
    }

    private void words(CanonicalWriter out) {
        if (reason != null) {
            out.name("reason").text(reason);
        }
        if (note != null) {
            out.name("note").text(note);
        }
    }
}
