package thongquan.server.ruling;

import org.jspecify.annotations.Nullable;

/** Which legal clock a move starts (Decree 08/2015/ND-CP, Article 24); how long each runs is law as data. */
final class Clocks {

    private Clocks() {}

    /** The code of the deadline, or null where the move starts none. */
    static @Nullable String after(RulingCase theCase, Move move) {
        return switch (move) {
            case Move.Ask _ -> "ruling-information";
            case Move.Supply _, Move.Reopen _ -> "ruling-answer";
            case Move.Prolong _ ->
                theCase.state() instanceof CaseState.UnderReconsideration
                        ? "ruling-reconsidered-complex"
                        : "ruling-answer-complex";
            case Move.Sign _ -> "ruling-reconsideration";
            case Move.Reconsider _ -> "ruling-reconsidered";
            case Move.Refuse _, Move.Draft _, Move.SendBack _, Move.Uphold _, Move.MakeVoid _ -> null;
        };
    }
}
