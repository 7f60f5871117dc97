package thongquan.server.exchange.webhook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.server.exchange.Delivery;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.ExchangeRule;
import thongquan.server.exchange.ExchangeSettings;
import thongquan.server.exchange.Progress;
import thongquan.server.exchange.Subscription;
import thongquan.server.exchange.Subscription.State;
import thongquan.server.exchange.store.DeliveryStore;
import thongquan.server.exchange.store.SubscriptionStore;
import thongquan.server.journal.EventScope;
import thongquan.server.journal.Journal;
import thongquan.server.party.Caller;

/** The webhooks of the caller's organisation: registered, tried, paused, given new secrets, and what they were sent. */
@Service
public class Webhooks {

    private static final int LOG = 100;

    private final SubscriptionStore store;
    private final DeliveryStore deliveries;
    private final Dispatcher dispatcher;
    private final DeliveryLog log;
    private final Messenger messenger;
    private final Secrets secrets;
    private final Targets targets;
    private final Journal journal;
    private final ExchangeSettings settings;
    private final Clock clock;

    Webhooks(
            SubscriptionStore store,
            DeliveryStore deliveries,
            Dispatcher dispatcher,
            DeliveryLog log,
            Messenger messenger,
            Secrets secrets,
            Targets targets,
            Journal journal,
            ExchangeSettings settings,
            Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.log = log;
        this.messenger = messenger;
        this.secrets = secrets;
        this.targets = targets;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the organisation, oldest first. */
    public List<Subscription> list(Caller caller) {
        return store.list(caller.organisationId());
    }

    /** The one of that name, if it is the organisation's. */
    public Optional<Subscription> find(String id, Caller caller) {
        return store.find(id).filter(each -> each.organisation().equals(caller.organisationId()));
    }

    /** Registers one, which is sent what happens from now on. */
    public WebhookOutcome register(@Nullable String url, Set<String> types, Caller caller) {
        var findings = new ArrayList<Finding>();
        var target = targets.read(url == null ? "" : url.strip());
        if (target.isEmpty()) {
            findings.add(ExchangeRule.URL.finding());
        }
        for (var unknown : EventCatalogue.shipped().unknown(types)) {
            findings.add(ExchangeRule.TYPE.finding("/types", unknown));
        }
        if (store.list(caller.organisationId()).size() >= settings.endpoints()) {
            findings.add(ExchangeRule.MANY.finding());
        }
        if (target.isEmpty() || !findings.isEmpty()) {
            return new WebhookOutcome.Wrong(findings);
        }
        var made = new Subscription(
                UUID.randomUUID().toString(),
                caller.organisationId(),
                target.get().toString(),
                types,
                State.ACTIVE,
                null,
                journal.lastCursor(),
                1,
                null,
                0,
                null,
                "",
                caller.userId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.add(made);
        dispatcher.reload(made.id());
        return new WebhookOutcome.Secret(made, secrets.secret(made.id(), made.secret()));
    }

    /** Gives it a new secret; the old one signs beside it for a while. */
    public WebhookOutcome changeSecret(String id, Caller caller) {
        if (find(id, caller).isEmpty()) {
            return new WebhookOutcome.Unknown();
        }
        store.changeSecret(id, clock.instant());
        dispatcher.reload(id);
        var changed = store.find(id).orElseThrow();
        return new WebhookOutcome.Secret(changed, secrets.secret(id, changed.secret()));
    }

    /** Stops to send; its place in the feed is kept. */
    public WebhookOutcome pause(String id, Caller caller) {
        return set(id, State.PAUSED, caller);
    }

    /** Goes on from its place in the feed. */
    public WebhookOutcome resume(String id, Caller caller) {
        return set(id, State.ACTIVE, caller);
    }

    private WebhookOutcome set(String id, State state, Caller caller) {
        if (find(id, caller).isEmpty()) {
            return new WebhookOutcome.Unknown();
        }
        store.set(id, state, state == State.PAUSED ? "ASKED" : null);
        dispatcher.reload(id);
        return new WebhookOutcome.Done(store.find(id).orElseThrow());
    }

    /** Removes it with its log; false: there is none. */
    public boolean remove(String id, Caller caller) {
        if (find(id, caller).isEmpty()) {
            return false;
        }
        store.remove(id);
        dispatcher.reload(id);
        return true;
    }

    /** Its newest deliveries, newest first; none where it is not the organisation's. */
    public List<Delivery> deliveries(String id, Caller caller) {
        return find(id, caller).map(each -> deliveries.list(id, LOG)).orElse(List.of());
    }

    /** Sends a test at once and notes it. */
    public Optional<Delivery> ping(String id, Caller caller) {
        return find(id, caller).map(webhook -> {
            var now = clock.instant();
            var answer = messenger.ping(webhook, Long.toString(now.toEpochMilli()));
            return noted(webhook, -now.toEpochMilli(), "ping", "", answer);
        });
    }

    /** Sends an event of its log again, at once and whatever became of it before. */
    public Optional<Delivery> redeliver(String id, long cursor, Caller caller) {
        var webhook = find(id, caller);
        if (webhook.isEmpty() || cursor <= 0 || deliveries.find(id, cursor).isEmpty()) {
            return Optional.empty();
        }
        return journal.events(new EventScope(caller.organisationId(), null), cursor - 1, 1).stream()
                .filter(event -> event.cursor() == cursor)
                .findFirst()
                .map(event -> {
                    var answer = messenger.send(webhook.get(), event, new Flight());
                    var told = event.event();
                    return noted(webhook.get(), cursor, told.type(), told.number(), answer);
                });
    }

    /** A failed trial of a person leaves what waits waiting, and is no new reason to wait. */
    private Delivery noted(Subscription webhook, long cursor, String type, String number, Poster.Answer answer) {
        log.flush();
        var now = clock.instant();
        var before = deliveries.find(webhook.id(), cursor);
        var state = answer.isTaken()
                ? Delivery.State.DELIVERED
                : before.map(Delivery::state).orElse(Delivery.State.GIVEN_UP);
        var next =
                state == Delivery.State.WAITING ? before.map(Delivery::nextAt).orElse(null) : null;
        var delivery = new Delivery(
                webhook.id(),
                cursor,
                type,
                number,
                state,
                1,
                answer.status(),
                answer.trouble(),
                answer.millis(),
                now,
                now,
                next);
        var fresh = store.find(webhook.id()).orElse(webhook);
        deliveries.write(
                List.of(delivery),
                List.of(new Progress(
                        webhook.id(), fresh.cursor(), fresh.failures(), fresh.failingSince(), fresh.trouble(), null)));
        if (before.isPresent() && before.get().state() == Delivery.State.WAITING && answer.isTaken()) {
            dispatcher.reload(webhook.id());
        }
        return deliveries.find(webhook.id(), cursor).orElse(delivery);
    }
}
