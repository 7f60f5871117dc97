package thongquan.server.law;

import java.time.Instant;

/**
 * A change of a release's state as it is written with its entry of the journal: all of it or nothing.
 *
 * @param release the release as it stood when the change was decided; where it stands otherwise the change fails
 */
public record ReleaseChange(LawRelease release, ReleaseAct act, Step step) {

    /** What is changed. */
    public sealed interface Step {

        /** One person stands for the release. */
        record Proposal() implements Step {}

        /**
         * A second person stands for it.
         *
         * @param last the stretch it follows
         */
        record Approval(InForce last) implements Step {}

        /** One person asks for its withdrawal. */
        record WithdrawalRequest(String reason) implements Step {}

        /** One person gives up a release that was never approved. */
        record Abandonment(String reason) implements Step {}

        /**
         * A second person agrees to its withdrawal.
         *
         * @param from the minute from which the edition before counts again
         * @param before the stretch before the release
         */
        record Withdrawal(Instant from, InForce before) implements Step {}
    }
}
