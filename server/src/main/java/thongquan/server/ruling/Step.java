package thongquan.server.ruling;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a request: who did what when, with which words, and the clock that runs since.
 *
 * @param sequence from 1
 * @param move what was done; {@code FILE} for the first
 * @param state where the request stands since
 * @param person identity of who did it
 * @param byCustoms whether customs did it
 * @param answer the proposal made, or null
 * @param ruling number of the ruling it is about, or null
 * @param clock the deadline in the law that runs since, or null
 * @param dueAt when that runs out, in Vietnamese time
 */
public record Step(
        int sequence,
        String move,
        CaseState.Name state,
        Instant at,
        String person,
        String personName,
        boolean byCustoms,
        @Nullable String text,
        @Nullable DraftedAnswer answer,
        @Nullable String ruling,
        @Nullable String clock,
        @Nullable LocalDateTime dueAt) {}
