package thongquan.server.exchange.webhook;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import thongquan.server.exchange.ExchangeSettings;

/**
 * How many deliveries are under way at one time. Prompt and slow receivers have rooms of their own: a delivery that turns
 * out to be slow leaves the room of the prompt ones, so that those behind it go on.
 */
final class Room {

    private final ExchangeSettings settings;
    private final BiConsumer<Lane, Place> run;
    private final ConcurrentLinkedQueue<Lane> prompt = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Lane> slow = new ConcurrentLinkedQueue<>();
    private final Set<Lane> queued = ConcurrentHashMap.newKeySet();
    private final AtomicInteger promptFree;
    private final AtomicInteger slowFree;

    Room(ExchangeSettings settings, BiConsumer<Lane, Place> run) {
        this.settings = settings;
        this.run = run;
        this.promptFree = new AtomicInteger(settings.flights());
        this.slowFree = new AtomicInteger(settings.slowFlights());
    }

    /** A place taken by a lane; given back once. */
    final class Place {
        private boolean isSlow;
        private boolean isFree;

        private Place(boolean isSlow) {
            this.isSlow = isSlow;
        }

        /** Moves to the room of the slow where there is a place. */
        synchronized void turnSlow() {
            if (!isFree && !isSlow && take(slowFree)) {
                isSlow = true;
                promptFree.incrementAndGet();
                pump();
            }
        }

        synchronized void leave() {
            if (!isFree) {
                isFree = true;
                (isSlow ? slowFree : promptFree).incrementAndGet();
            }
        }
    }

    /** Lets the lane run as soon as there is a place. */
    void enter(Lane lane) {
        if (queued.add(lane)) {
            (lane.isSlow() ? slow : prompt).add(lane);
        }
    }

    /** Starts those for whom there are places. */
    void pump() {
        pump(prompt, promptFree, false);
        pump(slow, slowFree, true);
    }

    private void pump(ConcurrentLinkedQueue<Lane> waiting, AtomicInteger free, boolean isSlow) {
        while (!waiting.isEmpty() && take(free)) {
            var lane = waiting.poll();
            if (lane == null) {
                free.incrementAndGet();
                return;
            }
            queued.remove(lane);
            run.accept(lane, new Place(isSlow));
        }
    }

    private static boolean take(AtomicInteger free) {
        if (free.decrementAndGet() >= 0) {
            return true;
        }
        free.incrementAndGet();
        return false;
    }

    int underWay() {
        return settings.flights() + settings.slowFlights() - promptFree.get() - slowFree.get();
    }
}
