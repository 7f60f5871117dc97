package thongquan.core.lifecycle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.lifecycle.Standing.Check;
import thongquan.core.lifecycle.Standing.Cleared;
import thongquan.core.lifecycle.Standing.DocumentCheck;
import thongquan.core.lifecycle.Standing.Doubt;
import thongquan.core.lifecycle.Standing.End;
import thongquan.core.lifecycle.Standing.Exited;
import thongquan.core.lifecycle.Standing.InformationRequested;
import thongquan.core.lifecycle.Standing.LastCheck;
import thongquan.core.lifecycle.Standing.MovedToStorage;
import thongquan.core.lifecycle.Standing.Open;
import thongquan.core.lifecycle.Standing.Passed;
import thongquan.core.lifecycle.Standing.Paused;
import thongquan.core.lifecycle.Standing.Released;
import thongquan.core.lifecycle.Standing.ReleasedProvisionally;
import thongquan.core.lifecycle.Standing.ThoroughCheck;
import thongquan.core.lifecycle.Standing.Undecided;
import thongquan.core.lifecycle.Standing.Violation;
import thongquan.core.risk.Channel;

/** Which act moves a declaration from where to where. Whatever is not here is not lawful. */
public final class Lifecycle {

    private Lifecycle() {}

    /** Where the act leads from there, or nothing where the law knows no such move. */
    public static Optional<Standing> move(Standing from, Act act) {
        if (act == Act.RAISE) {
            return Optional.of(from)
                    .filter(standing ->
                            standing.isWithOfficer() || standing.status().isWithTrader());
        }
        return Optional.ofNullable(
                switch (from) {
                    case Check check -> ofCheck(check, act);
                    case Paused paused -> ofPaused(paused, act);
                    case Passed passed -> ofPassed(passed, act);
                    case Released released -> ofReleased(released, act);
                    case End _ -> null;
                });
    }

    /** Every act that is lawful there. */
    public static Set<Act> acts(Standing from) {
        var lawful = EnumSet.noneOf(Act.class);
        for (var act : Act.values()) {
            if (move(from, act).isPresent()) {
                lawful.add(act);
            }
        }
        return lawful;
    }

    /**
     * Where an amended declaration stands: looked at as closely as the stricter selection asks, and kept until a
     * difference is paid. Goods released before stay released; what they owe more is a debt, not a hold.
     *
     * @param before how closely it was looked at so far
     * @param now what the selection of the amended declaration asks for
     * @param due what becomes of the duty to pay
     */
    public static Optional<Standing> amended(Standing from, Channel before, Channel now, Due due) {
        // Debt and stricter look come first: a request answered is the last thing that may keep the goods.
        var looked = now.compareTo(before) > 0 ? closer(from, now) : from;
        var owing = looked instanceof Open open ? owing(open, due) : looked;
        return owing instanceof Open || owing.equals(looked) ? move(owing, Act.AMEND) : Optional.of(owing);
    }

    private static Standing owing(Open from, Due due) {
        return switch (due) {
            case MORE -> from.with(from.holds().with(Hold.DUTY));
            case SAME -> from;
            // An answered request lifts the last hold itself; until then it keeps goods that owe nothing.
            case NOTHING -> from.holds().has(Hold.DUTY) ? from.with(from.holds().without(Hold.DUTY)) : from;
        };
    }

    /** The standing when new facts select the declaration for a stricter channel; the same where they do not. */
    public static Standing closer(Standing from, Channel now) {
        return switch (now) {
            case GREEN -> from;
            case YELLOW -> from instanceof Passed passed ? passed.checkDocuments() : from;
            case RED ->
                switch (from) {
                    case Passed passed -> passed.checkThoroughly();
                    case Check check -> closer(check);
                    case Doubt doubt -> closer(doubt.back());
                    case MovedToStorage moved -> closer(moved.back());
                    case InformationRequested asked -> new InformationRequested(closer(asked.back()));
                    case Undecided undecided -> new Undecided(closer(undecided.back()));
                    case Violation violation -> new Violation(closer(violation.back()));
                    case Released _, End _ -> from;
                };
        };
    }

    private static Check closer(Check check) {
        return check instanceof DocumentCheck documents ? documents.escalate() : check;
    }

    private static @Nullable Standing ofCheck(Check from, Act act) {
        return switch (act) {
            case ASK -> from.ask();
            case HAND_UP -> from.handUp();
            case FIND_VIOLATION -> from.findViolation();
            case REFUSE -> from.refuse();
            case PASS -> from instanceof LastCheck last ? last.pass() : null;
            case CONSULT -> from instanceof LastCheck last ? last.consult() : null;
            case SAMPLE -> from instanceof LastCheck last ? last.sample() : null;
            case MOVE_TO_STORAGE -> from instanceof LastCheck last ? last.moveToStorage() : null;
            case ESCALATE -> from instanceof DocumentCheck check ? check.escalate() : null;
            case INSPECT -> from instanceof ThoroughCheck check ? check.inspect() : null;
            case LESSEN -> from instanceof ThoroughCheck check ? check.lessen() : null;
            default -> ofOpen(from, act);
        };
    }

    private static @Nullable Standing ofPaused(Paused from, Act act) {
        return switch (act) {
            case ANSWER -> from instanceof InformationRequested asked ? asked.resume() : null;
            case RESUME -> from.back();
            case REFUSE -> from.refuse();
            case FIND_VIOLATION -> from instanceof MovedToStorage moved ? moved.findViolation() : null;
            case RELEASE_PROVISIONALLY ->
                from instanceof Doubt doubt && from.holds().isEmpty() ? doubt.releaseProvisionally() : null;
            default -> ofOpen(from, act);
        };
    }

    private static @Nullable Standing ofPassed(Passed from, Act act) {
        return switch (act) {
            case ESCALATE -> from.checkThoroughly();
            default -> ofOpen(from, act);
        };
    }

    private static @Nullable Standing ofOpen(Open from, Act act) {
        return switch (act) {
            case CONFIRM_PAYMENT -> without(from, Hold.DUTY);
            case CONFIRM_ARRIVAL -> without(from, Hold.ARRIVAL);
            case CONFIRM_PERMIT -> without(from, Hold.PERMIT);
            case DEMAND_PERMIT -> with(from, Hold.PERMIT);
            case CANCEL -> from.cancel();
            default -> {
                var holds = request(from.holds(), act);
                yield holds == null ? null : from.with(holds);
            }
        };
    }

    private static @Nullable Standing ofReleased(Released from, Act act) {
        return switch (act) {
            case SETTLE -> from instanceof ReleasedProvisionally released ? released.settle() : null;
            case CONFIRM_EXIT -> from instanceof Cleared cleared ? cleared.exit() : null;
            case CANCEL -> from instanceof Cleared cleared ? cleared.cancel() : null;
            case ARCHIVE -> from instanceof Exited exited && from.holds().isEmpty() ? exited.archive() : null;
            default -> {
                var holds = act == Act.REQUEST_CANCELLATION && !(from instanceof Cleared)
                        ? null
                        : request(from.holds(), act);
                yield holds == null ? null : from.with(holds);
            }
        };
    }

    /** What a request of the trader, or its answer, makes of the holds; null where it makes no sense. */
    private static @Nullable Holds request(Holds holds, Act act) {
        return switch (act) {
            case REQUEST_AMENDMENT -> holds.hasRequest() ? null : holds.with(Hold.AMENDMENT);
            case REQUEST_CANCELLATION -> holds.hasRequest() ? null : holds.with(Hold.CANCELLATION);
            case WITHDRAW_REQUEST ->
                holds.hasRequest() ? holds.without(Hold.AMENDMENT).without(Hold.CANCELLATION) : null;
            case AMEND -> holds.without(Hold.AMENDMENT);
            case REFUSE_AMENDMENT -> holds.has(Hold.AMENDMENT) ? holds.without(Hold.AMENDMENT) : null;
            case REFUSE_CANCELLATION -> holds.has(Hold.CANCELLATION) ? holds.without(Hold.CANCELLATION) : null;
            default -> null;
        };
    }

    private static @Nullable Standing with(Open from, Hold hold) {
        return from.holds().has(hold) ? null : from.with(from.holds().with(hold));
    }

    private static @Nullable Standing without(Open from, Hold hold) {
        return from.holds().has(hold) ? from.with(from.holds().without(hold)) : null;
    }
}
