package thongquan.server.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import thongquan.server.exchange.store.SubscriptionStore;
import thongquan.server.party.Parties;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.SampleObjects;
import thongquan.server.party.access.Rule;

/** A webhook of each trader for each row, for some rows remove what they are called with. */
public final class ExchangeSamples implements SampleObjects {

    @Override
    public void prepare(RunningSystem system) {
        var store = system.bean(SubscriptionStore.class);
        store.add(webhook("own", Parties.TRADER));
        store.add(webhook("others", Parties.OTHER_TRADER));
        store.add(webhook("spare", Parties.TRADER));
    }

    private static Subscription webhook(String id, String organisation) {
        return new Subscription(
                "sample-" + id,
                organisation,
                "https://localhost/hook",
                Set.of(),
                Subscription.State.ACTIVE,
                null,
                0,
                1,
                null,
                0,
                null,
                "",
                "test",
                Instant.EPOCH);
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        var path = rule.path();
        if (!path.contains("/webhooks/{id}")) {
            return Optional.empty();
        }
        var removes = path.endsWith("/remove") || rule.method().equals("DELETE");
        return Optional.of(
                new Sample(filled(path, removes ? "spare" : "own"), filled(path, "others"), "application/json", ""));
    }

    private static String filled(String path, String id) {
        return path.replace("{id}", "sample-" + id).replace("{cursor}", "1");
    }
}
