package thongquan.server.exchange.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.Subscription;
import thongquan.server.exchange.Subscription.State;
import thongquan.server.exchange.feed.FeedReader;
import thongquan.server.exchange.feed.Follower;
import thongquan.server.exchange.store.DeliveryStore;
import thongquan.server.exchange.store.InboxStore;
import thongquan.server.exchange.store.SubscriptionStore;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEvent;

/** Brings events to webhooks: a lane for each, threads only for those under way. */
@Component
class Dispatcher implements Follower, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    /** After so many a lane lets others pass. */
    private static final int TURN = 32;

    private final Journal journal;
    private final SubscriptionStore subscriptions;
    private final DeliveryStore deliveries;
    private final Messenger messenger;
    private final DeliveryLog log;
    private final InboxStore notices;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final Room room;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Map<String, Set<Lane>> ofOrganisation = new ConcurrentHashMap<>();
    private final Map<Flight, Room.Place> underWay = new ConcurrentHashMap<>();
    private final Notary notary;
    private volatile boolean running;

    Dispatcher(
            Journal journal,
            SubscriptionStore subscriptions,
            DeliveryStore deliveries,
            Messenger messenger,
            DeliveryLog log,
            InboxStore notices,
            ExchangeSettings settings,
            Clock clock,
            FeedReader feed,
            MeterRegistry meters) {
        this.journal = journal;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.messenger = messenger;
        this.log = log;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
        this.room = new Room(settings, this::start);
        this.notary = new Notary(this::settle);
        meters.gaugeMapSize("thongquan.exchange.webhooks", List.of(), lanes);
        meters.gauge("thongquan.exchange.deliveries.underway", room, Room::underWay);
        feed.add(this);
    }

    @Override
    public void start() {
        for (var subscription : subscriptions.list()) {
            open(subscription);
        }
        running = true;
        notary.start();
    }

    /** Reads a webhook anew, after a change by its organisation. */
    void reload(String id) {
        log.flush();
        close(id);
        subscriptions.find(id).ifPresent(this::open);
        room.pump();
    }

    private void open(Subscription subscription) {
        if (subscription.state() == State.PAUSED) {
            return;
        }
        var waiting = deliveries.numbersWaiting(subscription.id());
        var lane = new Lane(subscription, waiting, settings);
        lanes.put(subscription.id(), lane);
        ofOrganisation
                .computeIfAbsent(subscription.organisation(), _ -> ConcurrentHashMap.newKeySet())
                .add(lane);
        room.enter(lane);
    }

    private void close(String id) {
        var lane = lanes.remove(id);
        if (lane != null) {
            lane.close();
            ofOrganisation
                    .getOrDefault(lane.to().organisation(), ConcurrentHashMap.newKeySet())
                    .remove(lane);
        }
    }

    @Override
    public void tell(List<RecordedEvent> events) {
        for (var event : events) {
            offer(event, event.event().organisation());
            var agent = event.event().agent();
            if (agent != null && !agent.equals(event.event().organisation())) {
                offer(event, agent);
            }
        }
    }

    private void offer(RecordedEvent event, String organisation) {
        for (var lane : ofOrganisation.getOrDefault(organisation, Set.of())) {
            if (lane.backlog().offer(event)) {
                room.enter(lane);
            }
        }
    }

    @Override
    public void tick(Instant now) {
        messenger.watch();
        underWay.forEach((flight, place) -> {
            if (flight.age().compareTo(settings.prompt()) > 0) {
                place.turnSlow();
            }
        });
        for (var lane : lanes.values()) {
            if (lane.isRested(now)) {
                room.enter(lane);
            }
        }
        if (running) {
            room.pump();
        }
    }

    private void start(Lane lane, Room.Place place) {
        Thread.ofVirtual().name("webhook").start(() -> run(lane, place));
    }

    private void run(Lane lane, Room.Place place) {
        if (!lane.take()) {
            // It is told of what there is by the thread that has it.
            place.leave();
            return;
        }
        boolean hasMore = false;
        try {
            hasMore = turn(lane, place);
        } catch (RuntimeException failed) {
            LOG.warn("The lane of webhook {} stops for a while: {}", lane.to().id(), failed.toString());
            lane.restUntil(clock.instant().plus(settings.firstPause()));
        } finally {
            lane.leave();
            place.leave();
            // What came between the last look and now found the lane taken.
            if (running && (hasMore || mayGoOn(lane))) {
                room.enter(lane);
            }
            room.pump();
        }
    }

    private boolean mayGoOn(Lane lane) {
        return !lane.isClosed()
                && !lane.isResting(clock.instant())
                && (lane.hasRetries() || lane.backlog().hasNews());
    }

    /** Sends some events; whether there are more. */
    private boolean turn(Lane lane, Room.Place place) {
        for (int i = 0; i < TURN; i++) {
            if (!running || lane.isClosed() || lane.isResting(clock.instant())) {
                return false;
            }
            lane.wake();
            if (!retry(lane, place) && !next(lane, place)) {
                return false;
            }
        }
        return true;
    }

    private boolean retry(Lane lane, Room.Place place) {
        var again = lane.nextRetry();
        if (again == null) {
            return false;
        }
        for (var event : journal.events(EventScope.all(), again.cursor() - 1, 1)) {
            var answer = send(lane, event, place);
            log.note(lane.answered(again, event, answer, clock.instant()));
        }
        return true;
    }

    private boolean next(Lane lane, Room.Place place) {
        var event = lane.backlog().next(journal);
        if (event == null) {
            return false;
        }
        log.note(
                lane.isBehind(event)
                        ? lane.setAside(event, clock.instant())
                        : lane.answered(event, send(lane, event, place), clock.instant()));
        return true;
    }

    private Poster.Answer send(Lane lane, RecordedEvent event, Room.Place place) {
        var flight = new Flight();
        underWay.put(flight, place);
        try {
            var answer = messenger.send(lane.to(), event, flight);
            lane.took(flight.age());
            return answer;
        } finally {
            underWay.remove(flight);
        }
    }

    /** Writes what was done, and takes up what was set aside and is due. */
    private void settle() {
        if (!log.flush()) {
            return;
        }
        lanes.values().stream().filter(Lane::isClosed).forEach(lane -> {
            close(lane.to().id());
            notices.addPaused(lane.to().organisation(), lane.to().id(), lane.why(), clock.instant());
        });
        for (var due : deliveries.due(clock.instant(), 1000)) {
            var lane = lanes.get(due.subscription());
            if (lane != null && !lane.isTaken() && !lane.hasRetries()) {
                lane.retry(due);
                room.enter(lane);
            }
        }
        room.pump();
    }

    @Override
    public void stop() {
        running = false;
        notary.stop();
        log.flush();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the journal, before the reader of the feed. */
    @Override
    public int getPhase() {
        return 0;
    }
}
