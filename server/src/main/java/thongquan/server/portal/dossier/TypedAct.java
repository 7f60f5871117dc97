package thongquan.server.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;

/**
 * An act as someone typed it on the page of a declaration.
 *
 * @param findings why it was refused
 * @param stale whether someone else moved the declaration first
 */
public record TypedAct(
        String act, @Nullable String reason, @Nullable String note, List<Finding> findings, boolean stale) {

    /** Nothing typed yet. */
    public static final TypedAct NOTHING = new TypedAct("", null, null, List.of(), false);

    public TypedAct {
        findings = List.copyOf(findings);
    }

    /** The same, refused. */
    public TypedAct refused(List<Finding> why) {
        return new TypedAct(act, reason, note, why, false);
    }

    /** The same, too late. */
    public TypedAct tooLate() {
        return new TypedAct(act, reason, note, List.of(), true);
    }

    /** The note typed for an act; empty where another was typed. */
    public String noteOf(String name) {
        return act.equals(name) && note != null ? note : "";
    }

    /** Whether a reason was chosen for an act. */
    public boolean chose(String name, String code) {
        return act.equals(name) && code.equals(reason);
    }
}
