package thongquan.core.decision;

import org.jspecify.annotations.Nullable;

/** What may bring a declaration, or a version of one, into force. */
public interface Registering {

    /** The declaration or version that is in force by it; null: none, what stood stands. */
    @Nullable
    Registration registration();
}
