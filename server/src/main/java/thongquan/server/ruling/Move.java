package thongquan.server.ruling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody does with a request; each carries the words that go into its history. */
public sealed interface Move {

    /** What is said with it; null where nothing has to be. */
    @Nullable
    String text();

    /** The name under which it stands in the history. */
    default String name() {
        return switch (this) {
            case Ask _ -> "ASK";
            case Supply _ -> "SUPPLY";
            case Prolong _ -> "PROLONG";
            case Refuse _ -> "REFUSE";
            case Draft _ -> "DRAFT";
            case SendBack _ -> "SEND_BACK";
            case Sign _ -> "SIGN";
            case Reconsider _ -> "RECONSIDER";
            case Uphold _ -> "UPHOLD";
            case Reopen _ -> "REOPEN";
            case MakeVoid _ -> "MAKE_VOID";
        };
    }

    /** Customs asks for more information. */
    record Ask(@Nullable String text) implements Move {}

    /** The trader supplies it; the clock of the answer starts anew, for only now the dossier is complete. */
    record Supply(@Nullable String text) implements Move {}

    /** Customs finds the case complex and says why; the longer clock runs. */
    record Prolong(@Nullable String text) implements Move {}

    /** Customs refuses to rule, with the reason. */
    record Refuse(@Nullable String text) implements Move {}

    /** An officer proposes the answer. */
    record Draft(DraftedAnswer answer) implements Move {

        @Override
        public @Nullable String text() {
            return answer.reasoning();
        }
    }

    /** The chief sends the proposal back. */
    record SendBack(@Nullable String text) implements Move {}

    /** The chief signs: the ruling binds. */
    record Sign() implements Move {

        @Override
        public @Nullable String text() {
            return null;
        }
    }

    /** The trader asks to have the ruling reconsidered. */
    record Reconsider(@Nullable String text) implements Move {}

    /** After reconsideration the ruling stands. */
    record Uphold(@Nullable String text) implements Move {}

    /** After reconsideration the ruling is void, and the request is worked on again. */
    record Reopen(@Nullable String text) implements Move {}

    /**
     * The ruling is void since the law or the goods changed.
     *
     * @param from first day on which it does not hold; null: the day it is written down
     */
    record MakeVoid(@Nullable String text, @Nullable LocalDate from) implements Move {}
}
