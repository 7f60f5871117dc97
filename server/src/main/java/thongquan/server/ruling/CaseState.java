package thongquan.server.ruling;

import java.util.Optional;

/** Where a request for a ruling stands; each state takes only the moves the law allows from it. */
public sealed interface CaseState {

    /** Its name in messages and texts. */
    enum Name {
        REQUESTED,
        INFORMATION_ASKED,
        DRAFTED,
        REFUSED,
        ANSWERED,
        UNDER_RECONSIDERATION,
        VOID
    }

    /** The state after a move of that person; nothing where the move is not allowed now. */
    Optional<CaseState> after(Move move, String person);

    /** Its name. */
    default Name name() {
        return switch (this) {
            case Requested _ -> Name.REQUESTED;
            case InformationAsked _ -> Name.INFORMATION_ASKED;
            case Drafted _ -> Name.DRAFTED;
            case Refused _ -> Name.REFUSED;
            case Answered _ -> Name.ANSWERED;
            case UnderReconsideration _ -> Name.UNDER_RECONSIDERATION;
            case Ended _ -> Name.VOID;
        };
    }

    /** Customs works on the answer. */
    record Requested() implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return switch (move) {
                case Move.Ask _ -> Optional.of(new InformationAsked());
                case Move.Prolong _ -> Optional.of(this);
                case Move.Refuse _ -> Optional.of(new Refused());
                case Move.Draft(var answer) -> Optional.of(new Drafted(answer, person));
                case Move.Supply _,
                        Move.SendBack _,
                        Move.Sign _,
                        Move.Reconsider _,
                        Move.Uphold _,
                        Move.Reopen _,
                        Move.MakeVoid _ -> Optional.empty();
            };
        }
    }

    /** The trader has been asked for more; customs may still refuse where nothing comes. */
    record InformationAsked() implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return switch (move) {
                case Move.Supply _ -> Optional.of(new Requested());
                case Move.Refuse _ -> Optional.of(new Refused());
                case Move.Ask _,
                        Move.Prolong _,
                        Move.Draft _,
                        Move.SendBack _,
                        Move.Sign _,
                        Move.Reconsider _,
                        Move.Uphold _,
                        Move.Reopen _,
                        Move.MakeVoid _ -> Optional.empty();
            };
        }
    }

    /**
     * An answer waits for the chief's signature.
     *
     * @param drafter who proposed it, and so may not sign it
     */
    record Drafted(DraftedAnswer answer, String drafter) implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return switch (move) {
                case Move.SendBack _ -> Optional.of(new Requested());
                case Move.Sign _ -> Optional.of(new Answered());
                case Move.Ask _,
                        Move.Supply _,
                        Move.Prolong _,
                        Move.Refuse _,
                        Move.Draft _,
                        Move.Reconsider _,
                        Move.Uphold _,
                        Move.Reopen _,
                        Move.MakeVoid _ -> Optional.empty();
            };
        }
    }

    /** Customs refused to rule. */
    record Refused() implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return Optional.empty();
        }
    }

    /** The ruling is signed and binds. */
    record Answered() implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return switch (move) {
                case Move.Reconsider _ -> Optional.of(new UnderReconsideration());
                case Move.MakeVoid _ -> Optional.of(new Ended());
                case Move.Ask _,
                        Move.Supply _,
                        Move.Prolong _,
                        Move.Refuse _,
                        Move.Draft _,
                        Move.SendBack _,
                        Move.Sign _,
                        Move.Uphold _,
                        Move.Reopen _ -> Optional.empty();
            };
        }
    }

    /** The trader asked for reconsideration; the ruling binds meanwhile. */
    record UnderReconsideration() implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return switch (move) {
                case Move.Prolong _ -> Optional.of(this);
                case Move.Uphold _ -> Optional.of(new Answered());
                case Move.Reopen _ -> Optional.of(new Requested());
                case Move.Ask _,
                        Move.Supply _,
                        Move.Refuse _,
                        Move.Draft _,
                        Move.SendBack _,
                        Move.Sign _,
                        Move.Reconsider _,
                        Move.MakeVoid _ -> Optional.empty();
            };
        }
    }

    /** The ruling is void. */
    record Ended() implements CaseState {

        @Override
        public Optional<CaseState> after(Move move, String person) {
            return Optional.empty();
        }
    }
}
