package thongquan.core.lifecycle;

import thongquan.core.lifecycle.Standing.AfterChecks;
import thongquan.core.lifecycle.Standing.Analysis;
import thongquan.core.lifecycle.Standing.Archived;
import thongquan.core.lifecycle.Standing.Cancelled;
import thongquan.core.lifecycle.Standing.Check;
import thongquan.core.lifecycle.Standing.Cleared;
import thongquan.core.lifecycle.Standing.Consultation;
import thongquan.core.lifecycle.Standing.DocumentCheck;
import thongquan.core.lifecycle.Standing.Exited;
import thongquan.core.lifecycle.Standing.InformationRequested;
import thongquan.core.lifecycle.Standing.Inspection;
import thongquan.core.lifecycle.Standing.LastCheck;
import thongquan.core.lifecycle.Standing.MovedToStorage;
import thongquan.core.lifecycle.Standing.Paused;
import thongquan.core.lifecycle.Standing.Refused;
import thongquan.core.lifecycle.Standing.ReleasedProvisionally;
import thongquan.core.lifecycle.Standing.ThoroughCheck;
import thongquan.core.lifecycle.Standing.Undecided;
import thongquan.core.lifecycle.Standing.Violation;

/** A standing as one line of text, as acts record it and tables keep it: {@code CONSULTATION<INSPECTION|DUTY ARRIVAL}. */
public final class StandingText {

    private static final String THOROUGH = "THOROUGH_CHECK";

    private StandingText() {}

    /** The text of a standing. */
    public static String of(Standing standing) {
        var where = standing instanceof Paused paused
                ? standing.status().name() + "<" + check(paused.back())
                : standing instanceof Check check
                        ? check(check)
                        : standing.status().name();
        return standing.holds().isEmpty() ? where : where + "|" + standing.holds();
    }

    private static String check(Check check) {
        return check instanceof ThoroughCheck ? THOROUGH : check.status().name();
    }

    /** The standing a text means. */
    public static Standing parse(String text) {
        int bar = text.indexOf('|');
        var holds = bar < 0 ? Holds.NONE : Holds.parse(text.substring(bar + 1));
        var where = bar < 0 ? text : text.substring(0, bar);
        int back = where.indexOf('<');
        return back < 0
                ? plain(where, holds)
                : paused(Status.valueOf(where.substring(0, back)), check(where.substring(back + 1), holds));
    }

    private static Check check(String name, Holds holds) {
        return switch (name) {
            case "DOC_CHECK" -> new DocumentCheck(holds);
            case THOROUGH -> new ThoroughCheck(holds);
            case "INSPECTION" -> new Inspection(holds);
            default -> throw new IllegalArgumentException("no check: " + name);
        };
    }

    private static Standing paused(Status status, Check back) {
        return switch (status) {
            case INFO_REQUESTED -> new InformationRequested(back);
            case UNDECIDED -> new Undecided(back);
            case VIOLATION -> new Violation(back);
            case CONSULTATION -> new Consultation((LastCheck) back);
            case ANALYSIS -> new Analysis((LastCheck) back);
            case MOVED_TO_STORAGE -> new MovedToStorage((LastCheck) back);
            default -> throw new IllegalArgumentException("not a pause: " + status);
        };
    }

    private static Standing plain(String name, Holds holds) {
        if (name.equals(THOROUGH)) {
            return check(name, holds);
        }
        return switch (Status.valueOf(name)) {
            case DOC_CHECK, INSPECTION -> check(name, holds);
            case REQUEST_PENDING, AWAIT_PERMIT, AWAIT_PAYMENT, AWAIT_ARRIVAL -> AfterChecks.of(holds);
            case RELEASED_PROVISIONALLY -> new ReleasedProvisionally(holds);
            case CLEARED -> new Cleared(holds);
            case EXITED -> new Exited(holds);
            case ARCHIVED -> new Archived();
            case REFUSED -> new Refused();
            case CANCELLED -> new Cancelled();
            case INFO_REQUESTED, UNDECIDED, VIOLATION, CONSULTATION, ANALYSIS, MOVED_TO_STORAGE ->
                throw new IllegalArgumentException("without the check it goes back to: " + name);
        };
    }
}
