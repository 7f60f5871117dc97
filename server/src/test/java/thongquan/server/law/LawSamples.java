package thongquan.server.law;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.SampleObjects;
import thongquan.server.party.access.Rule;

/** A draft to read; acts go to a release that is not there, so that the law of the system under test stays. */
public final class LawSamples implements SampleObjects {
    private static final String DRAFT = "sample-of-the-matrix";

    @Override
    public void prepare(RunningSystem system) {
        var chief = new Caller("chief", "Hà", Parties.OFFICE, "Bến Mơ", Set.of(Role.CHIEF));
        var base = system.bean(LawRegister.class).timeline().last().lawEdition();
        var outcome = system.bean(LawReleases.class)
                .load(Decree.fee(DRAFT, 15_000, Instant.parse("2100-01-01T00:00:00Z"), base), chief);
        if (!(outcome instanceof ReleaseOutcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        var path = rule.path();
        if (!path.startsWith("/api/law/releases") && !path.startsWith("/law/releases")) {
            return Optional.empty();
        }
        var id = rule.method().equals("GET") ? DRAFT : "not-there";
        var type = path.startsWith("/api/law/releases")
                        && path.endsWith("releases")
                        && rule.method().equals("POST")
                ? "application/zip"
                : "application/json";
        return Optional.of(new Sample(path.replace("{id}", id), null, type, ""));
    }
}
