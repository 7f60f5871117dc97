package thongquan.server.exchange.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import thongquan.server.exchange.Delivery;
import thongquan.server.exchange.Delivery.State;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.Progress;
import thongquan.server.exchange.Subscription;
import thongquan.server.exchange.feed.Backlog;
import thongquan.server.journal.RecordedEvent;

/**
 * The way of events to one webhook. One at a time is under way, so a declaration's events arrive in their order. An event
 * that the receiver refuses is set aside with all later ones of its declaration, and the others go on; when the endpoint
 * does not answer at all, the lane waits as a whole and its place in the feed is kept.
 */
final class Lane {

    /** So many events refused at one time are not the fault of single events. */
    private static final int MOST_ASIDE = 100;

    private final Subscription to;
    private final Backlog backlog;
    private final ExchangeSettings settings;
    private final Map<String, Integer> aside = new HashMap<>();
    private final ArrayDeque<Delivery> again = new ArrayDeque<>(1);
    private final AtomicBoolean taken = new AtomicBoolean();
    private int failures;
    private @Nullable Instant since;
    private volatile Instant restsUntil = Instant.MIN;
    private volatile boolean isSlow;
    private volatile boolean isClosed;
    private volatile String why = "";

    Lane(Subscription to, List<String> waiting, ExchangeSettings settings) {
        this.to = to;
        this.settings = settings;
        this.backlog = new Backlog(to.scope(), to.cursor());
        this.failures = to.failures();
        this.since = to.failingSince();
        waiting.forEach(number -> aside.merge(number, 1, Integer::sum));
    }

    Subscription to() {
        return to;
    }

    Backlog backlog() {
        return backlog;
    }

    /** Takes the lane for a thread; false: another has it. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    void leave() {
        taken.set(false);
    }

    boolean isTaken() {
        return taken.get();
    }

    boolean isSlow() {
        return isSlow;
    }

    /** Notes how long a delivery took: a slow one shares the room of the slow from then on, until it is prompt again. */
    void took(Duration time) {
        isSlow = time.compareTo(settings.prompt()) > 0;
    }

    boolean isResting(Instant now) {
        return now.isBefore(restsUntil);
    }

    /** Whether it rested for a while and may go on. */
    boolean isRested(Instant now) {
        return !restsUntil.equals(Instant.MIN) && !isResting(now);
    }

    /** Rests because of trouble on our side. */
    void restUntil(Instant then) {
        restsUntil = then;
    }

    /** Goes on after a rest. */
    void wake() {
        restsUntil = Instant.MIN;
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Why it was paused; empty: it was not. */
    String why() {
        return why;
    }

    /** Sends nothing any more. */
    void close() {
        isClosed = true;
    }

    /** A set-aside delivery to be tried again. */
    synchronized void retry(Delivery delivery) {
        if (again.stream().noneMatch(each -> each.cursor() == delivery.cursor())) {
            again.add(delivery);
        }
    }

    synchronized @Nullable Delivery nextRetry() {
        return again.poll();
    }

    synchronized boolean hasRetries() {
        return !again.isEmpty();
    }

    /** Whether an earlier event of the declaration is set aside, so that this one has to wait behind it. */
    boolean isBehind(RecordedEvent event) {
        return aside.containsKey(event.event().number());
    }

    /** Sets an event aside that was not tried. */
    DeliveryLog.Line setAside(RecordedEvent event, Instant now) {
        aside.merge(event.event().number(), 1, Integer::sum);
        backlog.done(event);
        return line(delivery(event, State.WAITING, 0, new Poster.Answer(0, "", 0), now, now), "", null);
    }

    /** What follows from the answer to an event. */
    DeliveryLog.Line answered(RecordedEvent event, Poster.Answer answer, Instant now) {
        if (answer.isTaken()) {
            recovered();
            backlog.done(event);
            return line(delivery(event, State.DELIVERED, 1, answer, now, null), "", null);
        }
        if (answer.isAway() || answer.isGone() || aside.size() >= MOST_ASIDE) {
            return failed(answer, now);
        }
        recovered();
        aside.merge(event.event().number(), 1, Integer::sum);
        backlog.done(event);
        return line(delivery(event, State.WAITING, 1, answer, now, now.plus(pause(1))), "", null);
    }

    /** What follows from the answer to an event that was set aside. */
    DeliveryLog.Line answered(Delivery before, RecordedEvent event, Poster.Answer answer, Instant now) {
        if (!answer.isTaken() && (answer.isAway() || answer.isGone())) {
            return failed(answer, now);
        }
        recovered();
        boolean isLate = now.isAfter(before.firstAt().plus(settings.giveUp()));
        var state = answer.isTaken() ? State.DELIVERED : isLate ? State.GIVEN_UP : State.WAITING;
        if (state != State.WAITING) {
            aside.computeIfPresent(before.number(), (_, count) -> count > 1 ? count - 1 : null);
        }
        var next = state == State.WAITING ? now.plus(pause(before.attempts() + 1)) : null;
        return line(delivery(event, state, 1, answer, now, next), "", null);
    }

    private void recovered() {
        failures = 0;
        since = null;
        restsUntil = Instant.MIN;
    }

    /** The endpoint is away: wait, each time longer, and pause for good when that lasted for as long as the settings say. */
    private DeliveryLog.Line failed(Poster.Answer answer, Instant now) {
        failures++;
        since = since == null ? now : since;
        restsUntil = now.plus(pause(failures));
        backlog.shrink();
        var paused = answer.isGone() ? "GONE" : now.isAfter(since.plus(settings.giveUp())) ? "UNREACHABLE" : null;
        if (paused != null) {
            why = paused;
            isClosed = true;
        }
        return line(null, answer.trouble(), paused);
    }

    /** A little differs from webhook to webhook, so that those that failed together are not tried together. */
    private Duration pause(int count) {
        var whole = settings.pauseAfter(count);
        return whole.multipliedBy(ThreadLocalRandom.current().nextInt(80, 121)).dividedBy(100);
    }

    private DeliveryLog.Line line(@Nullable Delivery delivery, String trouble, @Nullable String paused) {
        return new DeliveryLog.Line(
                delivery == null ? List.of() : List.of(delivery),
                new Progress(to.id(), backlog.cursor(), failures, since, trouble, paused));
    }

    private Delivery delivery(
            RecordedEvent event, State state, int attempts, Poster.Answer answer, Instant now, @Nullable Instant next) {
        return new Delivery(
                to.id(),
                event.cursor(),
                event.event().type(),
                event.event().number(),
                state,
                attempts,
                answer.status(),
                answer.trouble(),
                answer.millis(),
                now,
                now,
                next);
    }
}
