package thongquan.server.ruling.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.server.ruling.CaseState;
import thongquan.server.ruling.RulingCase;
import thongquan.server.ruling.RulingRequest;
import thongquan.server.ruling.Step;

/** A request for a ruling, as both sides read it. */
record CaseAnswer(
        String id,
        String holder,
        CaseState.Name state,
        Instant filedAt,
        @Nullable String clock,
        @Nullable LocalDateTime due,
        @Nullable String ruling,
        RulingRequest request,
        List<StepAnswer> history) {

    /** One step; people of customs stay unnamed, their office answers for them. */
    record StepAnswer(
            String move,
            CaseState.Name state,
            Instant at,
            String by,
            @Nullable String text) {

        static StepAnswer of(Step step) {
            // What is proposed is not said before it is signed.
            return new StepAnswer(
                    step.move(),
                    step.state(),
                    step.at(),
                    step.byCustoms() ? "customs" : "trader",
                    step.answer() == null ? step.text() : null);
        }
    }

    static CaseAnswer of(RulingCase theCase) {
        var last = theCase.last();
        return new CaseAnswer(
                theCase.id(),
                theCase.holder(),
                last.state(),
                theCase.filedAt(),
                last.clock(),
                last.dueAt(),
                theCase.ruling(),
                theCase.request(),
                theCase.steps().stream().map(StepAnswer::of).toList());
    }
}
