package thongquan.server.party.access;

import java.util.SortedSet;
import org.springframework.security.authorization.AuthorizationResult;

/** What the authorisation table says to a request. */
public sealed interface Verdict extends AuthorizationResult {

    /** Come in. */
    record Admitted() implements Verdict {
        @Override
        public boolean isGranted() {
            return true;
        }
    }

    /** The caller must say who it is. */
    record Unidentified() implements Refusal {}

    /** The caller is known, and may not. */
    record Forbidden() implements Refusal {}

    /** There is no such endpoint. */
    record Unknown() implements Refusal {}

    /**
     * The endpoint exists, without this method.
     *
     * @param allowed the methods it has
     */
    record WrongMethod(SortedSet<String> allowed) implements Refusal {}

    /** Any verdict but {@link Admitted}. */
    sealed interface Refusal extends Verdict {
        @Override
        default boolean isGranted() {
            return false;
        }
    }
}
