package thongquan.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import thongquan.core.lifecycle.Standing.Cleared;
import thongquan.core.lifecycle.Standing.Released;
import thongquan.core.lifecycle.Standing.ReleasedProvisionally;
import thongquan.core.risk.Channel;

/**
 * Walks every path from every registration. What is owed, missing, asked and looked at is kept beside it in a book of its
 * own, written from the acts alone, so that a mistake in the standings cannot hide itself.
 */
class EveryPathTest {

    /** What a clerk with pencil and paper would note of a declaration. */
    private record Book(
            boolean owes,
            boolean permitMissing,
            boolean away,
            boolean request,
            boolean checked,
            boolean toInspect,
            boolean doubt,
            Channel looked) {

        static Book registered(Channel channel, Holds holds) {
            return new Book(
                    holds.has(Hold.DUTY),
                    holds.has(Hold.PERMIT),
                    holds.has(Hold.ARRIVAL),
                    false,
                    channel == Channel.GREEN,
                    channel == Channel.RED,
                    false,
                    channel);
        }

        Book after(Act act) {
            return switch (act) {
                case CONFIRM_PAYMENT ->
                    new Book(false, permitMissing, away, request, checked, toInspect, doubt, looked);
                case CONFIRM_PERMIT -> new Book(owes, false, away, request, checked, toInspect, doubt, looked);
                case DEMAND_PERMIT -> new Book(owes, true, away, request, checked, toInspect, doubt, looked);
                case CONFIRM_ARRIVAL ->
                    new Book(owes, permitMissing, false, request, checked, toInspect, doubt, looked);
                case REQUEST_AMENDMENT, REQUEST_CANCELLATION ->
                    new Book(owes, permitMissing, away, true, checked, toInspect, doubt, looked);
                case WITHDRAW_REQUEST, REFUSE_AMENDMENT, REFUSE_CANCELLATION ->
                    new Book(owes, permitMissing, away, false, checked, toInspect, doubt, looked);
                case PASS -> new Book(owes, permitMissing, away, request, true, toInspect, doubt, looked);
                case INSPECT -> new Book(owes, permitMissing, away, request, checked, false, doubt, looked);
                case LESSEN -> new Book(owes, permitMissing, away, request, checked, false, doubt, Channel.YELLOW);
                case ESCALATE -> new Book(owes, permitMissing, away, request, false, true, doubt, Channel.RED);
                case CONSULT, SAMPLE -> new Book(owes, permitMissing, away, request, checked, toInspect, true, looked);
                case RESUME, SETTLE -> new Book(owes, permitMissing, away, request, checked, toInspect, false, looked);
                case ANSWER,
                        AMEND,
                        CANCEL,
                        ASK,
                        MOVE_TO_STORAGE,
                        FIND_VIOLATION,
                        HAND_UP,
                        RELEASE_PROVISIONALLY,
                        REFUSE,
                        CONFIRM_EXIT,
                        ARCHIVE,
                        RAISE -> this;
            };
        }

        /** After an amendment: the request is answered, money may be owed again, and a stricter look may be due. */
        Book amended(Channel now, Due due) {
            boolean closer = now.compareTo(looked) > 0;
            return new Book(
                    due == Due.MORE || (owes && due == Due.SAME),
                    permitMissing,
                    away,
                    false,
                    checked && !closer,
                    toInspect || (closer && now == Channel.RED),
                    doubt,
                    looked.or(now));
        }
    }

    private record Place(Standing standing, Book book) {}

    @Test
    void nothingIsReleasedWithAnOpenCheckADebtOrAMissingPermit() {
        var released = new HashSet<Place>();
        walk((from, to) -> {
            if (to.standing instanceof Released && !(from.standing instanceof Released)) {
                released.add(to);
            }
        });
        assertThat(released).isNotEmpty();
        assertThat(released).allSatisfy(place -> {
            assertThat(place.book.owes).as("duty owed").isFalse();
            assertThat(place.book.permitMissing).as("permit missing").isFalse();
            assertThat(place.book.away).as("goods not there").isFalse();
            assertThat(place.book.request).as("request open").isFalse();
            assertThat(place.book.toInspect).as("still to inspect").isFalse();
            if (place.standing instanceof Cleared) {
                assertThat(place.book.checked).as("check over").isTrue();
            }
            if (place.standing instanceof ReleasedProvisionally) {
                assertThat(place.book.doubt).as("about a doubt on the figures").isTrue();
            }
        });
    }

    @Test
    void everyStatusAndEveryActIsReached() {
        var statuses = EnumSet.noneOf(Status.class);
        var acts = EnumSet.noneOf(Act.class);
        var seen = walk((_, to) -> statuses.add(to.standing.status()));
        seen.forEach(place -> acts.addAll(Lifecycle.acts(place.standing)));
        assertThat(statuses).containsExactlyInAnyOrder(Status.values());
        assertThat(acts).containsExactlyInAnyOrder(Act.values());
    }

    @Test
    void nobodyIsStuck() {
        for (var place : walk((_, _) -> {})) {
            if (!place.standing.status().isEnd()) {
                assertThat(Lifecycle.acts(place.standing))
                        .as("%s", place.standing)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aStandingIsItsText() {
        for (var place : walk((_, _) -> {})) {
            assertThat(StandingText.parse(StandingText.of(place.standing))).isEqualTo(place.standing);
        }
    }

    /** Tells every step; returns every place reached. */
    private static Set<Place> walk(Step step) {
        var seen = new HashSet<Place>();
        var open = new ArrayDeque<Place>();
        Consumer<Place> reach = place -> {
            if (seen.add(place)) {
                open.add(place);
            }
        };
        for (var channel : Channel.values()) {
            for (var holds : beginnings()) {
                var start = new Place(Standing.registered(channel, holds), Book.registered(channel, holds));
                step.taken(new Place(new Standing.Refused(), start.book), start);
                reach.accept(start);
            }
        }
        while (!open.isEmpty()) {
            var from = open.remove();
            for (var act : Act.values()) {
                if (act == Act.AMEND) {
                    continue;
                }
                Lifecycle.move(from.standing, act).ifPresent(to -> {
                    var place = new Place(to, from.book.after(act));
                    step.taken(from, place);
                    reach.accept(place);
                });
            }
            for (var now : Channel.values()) {
                for (var due : Due.values()) {
                    Lifecycle.amended(from.standing, from.book.looked, now, due).ifPresent(to -> {
                        var place = new Place(to, from.book.amended(now, due));
                        step.taken(from, place);
                        reach.accept(place);
                    });
                }
            }
        }
        return seen;
    }

    private interface Step {
        void taken(Place from, Place to);
    }

    private static Set<Holds> beginnings() {
        var all = new HashSet<Holds>();
        for (int bits = 0; bits < 8; bits++) {
            var holds = Holds.NONE;
            holds = (bits & 1) == 0 ? holds : holds.with(Hold.DUTY);
            holds = (bits & 2) == 0 ? holds : holds.with(Hold.ARRIVAL);
            holds = (bits & 4) == 0 ? holds : holds.with(Hold.PERMIT);
            all.add(holds);
        }
        return all;
    }
}
