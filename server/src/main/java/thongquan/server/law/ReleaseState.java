package thongquan.server.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a release of law has come, with the persons who brought it there. */
public sealed interface ReleaseState {

    /** It is loaded and sound; it may be loaded anew under the same name. */
    record Draft() implements ReleaseState {}

    /** One person stands for it. */
    record Proposed(ReleaseAct proposed) implements ReleaseState {}

    /** Two persons stand for it: it takes effect by itself at its minute. */
    record Approved(ReleaseAct proposed, ReleaseAct approved) implements ReleaseState {}

    /** One person wants it withdrawn; it holds until a second agrees. */
    record WithdrawalAsked(ReleaseAct proposed, ReleaseAct approved, ReleaseAct asked, String reason)
            implements ReleaseState {}

    /**
     * It is withdrawn.
     *
     * @param asked the person who asked for it; null: it was never approved, and one person was enough
     * @param from the minute from which the edition before counts again; null: it was never to take effect
     */
    record Withdrawn(
            @Nullable ReleaseAct asked,
            ReleaseAct withdrawn,
            String reason,
            @Nullable Instant from) implements ReleaseState {}
}
