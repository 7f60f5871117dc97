package thongquan.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Element.Presence;
import thongquan.core.filing.Shape;
import thongquan.core.filing.Shape.Member;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;

/**
 * The checks of single elements: presence, length, decimals and code lists, read from the table of elements. Pointers
 * are built only where something is wrong.
 */
final class ElementChecks {

    /** The code list whose members are the lines of the tariff. */
    private static final String TARIFF = "tariff-line";

    /** Most characters of each text in a list of texts. */
    private static final int LISTED = 35;

    private final LawBook law;
    private final Presence direction;
    private final @Nullable Code form;
    private final Findings findings;

    /** The checks under a law, for a direction and a form of declaration; without a form nothing may be left out. */
    ElementChecks(LawBook law, Presence direction, @Nullable Code form, Findings findings) {
        this.law = law;
        this.direction = direction;
        this.form = form;
        this.findings = findings;
    }

    /** Checks a record and all it holds. */
    void check(Record owner, Path path) {
        for (var member : Shape.of(owner.getClass()).members()) {
            value(member, member.value(owner), path);
        }
    }

    private void value(Member member, @Nullable Object value, Path path) {
        switch (value) {
            case null -> missing(member, path);
            case List<?> list -> list(member, list, path);
            case Record part -> check(part, new Path(path, member.name(), -1));
            case String text -> text(member, text, path);
            case BigDecimal number -> number(member, number, path);
            case Integer whole -> whole(member, whole, path);
            default -> {}
        }
    }

    private void missing(Member member, Path path) {
        var isNeeded = member.presence() == Presence.REQUIRED || member.presence() == direction;
        if (isNeeded && (form == null || !form.lists("omits", new Path(path, member.name(), -1).element()))) {
            findings.add(broken(ElementRule.MISSING, member, path));
        }
    }

    private void list(Member member, List<?> list, Path path) {
        if (list.isEmpty()) {
            missing(member, path);
        }
        if (list.size() > member.max()) {
            findings.add(broken(ElementRule.TOO_MANY, member, path).suggesting("≤ " + member.max()));
        }
        for (int i = 0; i < list.size(); i++) {
            var at = new Path(path, member.name(), i);
            if (list.get(i) instanceof Record part) {
                check(part, at);
            } else if (list.get(i) instanceof String text) {
                var broken = form(text, LISTED);
                if (broken != null) {
                    add(broken.broken(member.element(), at.pointer()), broken, LISTED);
                }
            }
        }
    }

    private void text(Member member, String text, Path path) {
        var broken = form(text, member.max());
        if (broken != null) {
            add(broken(broken, member, path), broken, member.max());
        } else if (!member.codes().isEmpty() && !isKnown(member.codes(), text)) {
            var finding = broken(ElementRule.UNKNOWN_CODE, member, path);
            // Looking for what was meant costs a walk over the list: not for findings that nobody will read.
            var near = findings.isFull() ? null : NearestCode.of(law, member.codes(), text);
            findings.add(near == null ? finding : finding.suggesting(near));
        }
    }

    private void add(Finding finding, ElementRule broken, int max) {
        findings.add(broken == ElementRule.TOO_LONG ? finding.suggesting("≤ " + max) : finding);
    }

    private boolean isKnown(String list, String code) {
        return list.equals(TARIFF) ? law.tariffLine(code) != null : law.code(list, code) != null;
    }

    /** The rule of form that the text breaks, or null. */
    private static @Nullable ElementRule form(String text, int max) {
        if (text.isBlank()) {
            return ElementRule.BLANK;
        }
        return max > 0 && text.length() > max && text.codePointCount(0, text.length()) > max
                ? ElementRule.TOO_LONG
                : null;
    }

    private void number(Member member, BigDecimal number, Path path) {
        if (number.signum() < 0) {
            findings.add(broken(ElementRule.NEGATIVE, member, path));
        } else if (number.scale() > member.decimals() || number.precision() - number.scale() > member.max()) {
            findings.add(broken(ElementRule.DIGITS, member, path)
                    .suggesting("≤ " + member.max() + " + " + member.decimals()));
        }
    }

    private void whole(Member member, int whole, Path path) {
        if (whole < 0) {
            findings.add(broken(ElementRule.NEGATIVE, member, path));
        } else if (digits(whole) > member.max()) {
            findings.add(broken(ElementRule.DIGITS, member, path).suggesting("≤ " + member.max()));
        }
    }

    private static int digits(int whole) {
        int digits = 1;
        for (int rest = whole; rest > 9; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static Finding broken(ElementRule rule, Member member, Path path) {
        return rule.broken(member.element(), new Path(path, member.name(), -1).pointer());
    }

    /** The way to a record or to a member of a list, kept as links so that no text is made while all is well. */
    record Path(@Nullable Path parent, String name, int index) {

        static final Path ROOT = new Path(null, "", -1);

        String pointer() {
            if (parent == null) {
                return "";
            }
            var own = parent.pointer() + "/" + name;
            return index < 0 ? own : own + "/" + index;
        }

        /** The pointer without the positions in lists: the same for every member. */
        String element() {
            return parent == null ? "" : parent.element() + "/" + name;
        }
    }
}
