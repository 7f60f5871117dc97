package thongquan.server.portal.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.ActOrder;

/**
 * An act the reader of a declaration may do now.
 *
 * @param name what the law calls it
 * @param reasons those he may give; empty: none is asked for
 * @param needsNote whether it has to be said in words
 * @param needsSecond whether another person has to approve it
 */
public record OpenAct(Act act, Code name, List<Code> reasons, boolean needsNote, boolean needsSecond) {

    public OpenAct {
        reasons = List.copyOf(reasons);
    }

    /** The acts as the law of a day knows them, without those that have a page of their own. */
    static List<OpenAct> of(List<Act> acts, LawBook law) {
        return acts.stream()
                .filter(act -> act != Act.REQUEST_AMENDMENT)
                .filter(act -> law.code(ActOrder.ACTS, act.name()) != null)
                .map(act -> of(act, law))
                // What leads on stands before what ends the case.
                .sorted(Comparator.comparing(OpenAct::isGrave))
                .toList();
    }

    private static OpenAct of(Act act, LawBook law) {
        var code = Objects.requireNonNull(law.code(ActOrder.ACTS, act.name()));
        return new OpenAct(
                act,
                code,
                ActOrder.reasons(act, law),
                "required".equals(code.attribute("note")),
                ActOrder.needsSecond(act, law));
    }

    /** Whether it ends a case against the trader, so that it is never the first button. */
    public boolean isGrave() {
        return switch (act) {
            case CANCEL, REFUSE, FIND_VIOLATION, REFUSE_AMENDMENT, REFUSE_CANCELLATION, REQUEST_CANCELLATION -> true;
            default -> false;
        };
    }
}
