package thongquan.server.portal;

import java.util.Map;
import java.util.Optional;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.SampleObjects;
import thongquan.server.party.access.Rule;

/** The rows of the public pages whose path has a variable. */
public final class PortalSamples implements SampleObjects {
    private static final Map<String, String> PATHS = Map.of(
            "/tariff/{hs}", "/tariff/61091010",
            "/api/tariff/{hs}", "/api/tariff/61091010",
            "/api/tariff/{hs}/course", "/api/tariff/61091010/course",
            "/api/tariff/changes", "/api/tariff/changes?from=2025-06-30&to=2025-07-01",
            "/api/tariff/classification", "/api/tariff/classification?goods=t-shirt",
            "/calculator/proof.pdf",
                    "/calculator/proof.pdf?hs=61091010&origin=CN&value=12500&currency=USD&term=CIF&quantity=2500");

    @Override
    public void prepare(RunningSystem system) {
        // The law is there from the start.
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        return Optional.ofNullable(PATHS.get(rule.path())).map(path -> new Sample(path, null, "application/json", ""));
    }
}
