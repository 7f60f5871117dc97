package thongquan.server.party;

import java.util.Map;
import java.util.Optional;
import thongquan.server.party.access.Rule;

/** The rows of the house itself: register, operation, assets, log. */
public final class PartySamples implements SampleObjects {
    private Map<String, Sample> samples = Map.of();

    @Override
    public void prepare(RunningSystem system) {
        var person = system.parties().person(Parties.TRADER, "closable", Role.DECLARANT);
        var program = system.parties().client(Parties.TRADER, Role.DECLARANT).id();
        samples = Map.of(
                "DELETE /api/users/{id}", Sample.at("/api/users/" + person),
                "DELETE /api/clients/{id}", Sample.at("/api/clients/" + program),
                "GET /actuator/health/**", Sample.at("/actuator/health/liveness"),
                "GET /actuator/metrics/{requiredMetricName}", Sample.at("/actuator/metrics/jvm.memory.used"),
                "GET /assets/**", Sample.at("/assets/base.css"),
                "GET /api/journal/inclusion", Sample.at("/api/journal/inclusion?position=0&size=1"),
                "GET /api/journal/consistency", Sample.at("/api/journal/consistency?from=1&to=2"));
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        return Optional.ofNullable(samples.get(rule.method() + " " + rule.path()));
    }
}
