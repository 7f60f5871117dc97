package thongquan.server.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request with its history, from which its state follows.
 *
 * @param id as both sides name it
 * @param holder tax code of the trader who asks
 * @param steps at least one, the oldest first
 */
public record RulingCase(
        String id, String holder, String holderName, RulingRequest request, Instant filedAt, List<Step> steps) {

    public RulingCase {
        steps = List.copyOf(steps);
    }

    /** What happened last. */
    public Step last() {
        return steps.getLast();
    }

    /** Where it stands. */
    public CaseState state() {
        return switch (last().state()) {
            case REQUESTED -> new CaseState.Requested();
            case INFORMATION_ASKED -> new CaseState.InformationAsked();
            case DRAFTED -> drafted();
            case REFUSED -> new CaseState.Refused();
            case ANSWERED -> new CaseState.Answered();
            case UNDER_RECONSIDERATION -> new CaseState.UnderReconsideration();
            case VOID -> new CaseState.Ended();
        };
    }

    private CaseState.Drafted drafted() {
        var step = last();
        if (step.answer() == null) {
            throw new IllegalStateException("a proposal without an answer: " + id);
        }
        return new CaseState.Drafted(step.answer(), step.person());
    }

    /** The number of the ruling signed last, or null. */
    public @Nullable String ruling() {
        for (var step : steps.reversed()) {
            if (step.ruling() != null) {
                return step.ruling();
            }
        }
        return null;
    }

    /** Whether somebody has to act before the clock runs out; after an answer it only measures a right of the trader. */
    public boolean isPressed() {
        return last().dueAt() != null
                && switch (last().state()) {
                    case REQUESTED, INFORMATION_ASKED, DRAFTED, UNDER_RECONSIDERATION -> true;
                    case REFUSED, ANSWERED, VOID -> false;
                };
    }

    /** Whether customs has to act next. */
    public boolean isWithCustoms() {
        return switch (last().state()) {
            case REQUESTED, DRAFTED, UNDER_RECONSIDERATION -> true;
            case INFORMATION_ASKED, REFUSED, ANSWERED, VOID -> false;
        };
    }
}
