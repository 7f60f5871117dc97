package thongquan.server.office;

import java.util.Optional;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.SampleObjects;
import thongquan.server.party.access.Rule;

/** Cases and steps for the rows of the office; whose office it is, is checked behind the door. */
public final class OfficeSamples implements SampleObjects {

    private String number = "";

    @Override
    public void prepare(RunningSystem system) {
        number = new Bench("51CI").lodged();
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        var path = rule.path();
        return path.startsWith("/api/office/") || path.startsWith("/office/") || path.contains("/case/{step}")
                ? Optional.of(new Sample(
                        path.replace("{number}", number).replace("{id}", "1").replace("{step}", "take"),
                        null,
                        "application/json",
                        ""))
                : Optional.empty();
    }
}
