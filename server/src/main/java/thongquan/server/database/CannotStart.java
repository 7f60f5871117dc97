package thongquan.server.database;

import org.jspecify.annotations.Nullable;

/** The reason, as one sentence for the person at the keyboard, why the program refuses to start; nothing was harmed. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A refusal that needs no further detail than its sentence. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** A refusal whose cause belongs in the log file, not on the screen. */
    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
