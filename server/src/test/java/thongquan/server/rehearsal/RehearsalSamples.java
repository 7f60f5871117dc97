package thongquan.server.rehearsal;

import java.util.Optional;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.SampleObjects;
import thongquan.server.party.access.Rule;

/** A rehearsal with notices to two traders, and one of a correction, for the rows of rehearsals and notices. */
public final class RehearsalSamples implements SampleObjects {

    private static final String JSON = "application/json";

    private String rehearsal = "";
    private String correction = "";

    @Override
    public void prepare(RunningSystem system) {
        correction = Rehearsed.corrected();
        rehearsal = Rehearsed.rehearse("{\"date\":\"2027-01-01\"}").path("id").asString();
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        var path = rule.path();
        if (path.contains("/notices/{rehearsal}")) {
            return Optional.of(new Sample(
                    path.replace("{rehearsal}", correction), path.replace("{rehearsal}", "no-such-notice"), JSON, ""));
        }
        if (path.contains("/rehearsals/{id}")) {
            return Optional.of(
                    new Sample(path.replace("{id}", path.contains("/list") ? correction : rehearsal), null, JSON, ""));
        }
        if (path.equals("/api/rehearsals") && rule.method().equals("POST")) {
            return Optional.of(new Sample(path, null, JSON, "{\"date\":\"2027-01-01\"}"));
        }
        return path.equals("/rehearsals") && rule.method().equals("POST")
                ? Optional.of(new Sample(path, null, "application/x-www-form-urlencoded", "date=2027-01-01"))
                : Optional.empty();
    }
}
