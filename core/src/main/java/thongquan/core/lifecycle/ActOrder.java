package thongquan.core.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/**
 * An act as someone orders it.
 *
 * @param by who: {@code TRADER}, {@code OFFICER}, {@code CHIEF} or {@code SYSTEM}
 * @param reason code of the list {@code act-reason}; null: none
 * @param note what there is to say in words
 * @param second whether a second person stands for it
 */
public record ActOrder(
        Act act,
        List<String> by,
        @Nullable String reason,
        @Nullable String note,
        boolean second) {

    /** The code list that says of each act who may do it and what it demands. */
    public static final String ACTS = "act";

    /** The code list of reasons. */
    public static final String REASONS = "act-reason";

    private static final int LONGEST_NOTE = 2000;

    public ActOrder {
        by = List.copyOf(by);
    }

    /** Whether the law lets an act of that kind be done by two persons only. */
    public static boolean needsSecond(Act act, LawBook law) {
        var code = law.code(ACTS, act.name());
        return code != null && "always".equals(code.attribute("second"));
    }

    /** Whether reason and note of an act of that kind are customs' own business, such as why it looks closer. */
    public static boolean isInternal(Act act, LawBook law) {
        var code = law.code(ACTS, act.name());
        return code != null && "internal".equals(code.attribute("words"));
    }

    /** Whether someone in one of these roles may do it. */
    public static boolean isFor(Act act, List<String> roles, LawBook law) {
        var code = law.code(ACTS, act.name());
        return code != null && roles.stream().anyMatch(role -> code.lists("by", role));
    }

    /** The reasons that may be given for an act. */
    public static List<Code> reasons(Act act, LawBook law) {
        return law.codes(REASONS).stream()
                .filter(code -> code.lists("acts", act.name()))
                .toList();
    }

    /** Everything that is wrong with the order itself; whether the act is lawful where the declaration stands is not asked. */
    public List<Finding> findings(LawBook law) {
        var findings = new Findings();
        if (!isFor(act, by, law)) {
            findings.add(ActRule.NOT_YOURS.broken());
        }
        if (needsSecond(act, law) && !second && !by.contains("SYSTEM")) {
            findings.add(ActRule.SECOND_PERSON_NEEDED.broken());
        }
        words(law, findings);
        return findings.list();
    }

    /** What is wrong with reason and note. */
    public List<Finding> words(LawBook law) {
        var findings = new Findings();
        words(law, findings);
        return findings.list();
    }

    private void words(LawBook law, Findings findings) {
        var code = law.code(ACTS, act.name());
        if (reason == null || reason.isBlank()) {
            if (code != null && "required".equals(code.attribute("reason"))) {
                findings.add(ActRule.REASON_MISSING.broken());
            }
        } else {
            var known = law.code(REASONS, reason);
            if (known == null || !known.lists("acts", act.name())) {
                findings.add(ActRule.REASON_UNKNOWN.broken());
            }
        }
        if (note == null || note.isBlank()) {
            if (code != null && "required".equals(code.attribute("note"))) {
                findings.add(ActRule.NOTE_MISSING.broken());
            }
        } else if (note.length() > LONGEST_NOTE) {
            findings.add(ActRule.NOTE_TOO_LONG.broken());
        }
    }
}
