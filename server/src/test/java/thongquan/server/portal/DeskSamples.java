package thongquan.server.portal;

import java.util.Optional;
import thongquan.server.party.Parties;
import thongquan.server.party.RunningSystem;
import thongquan.server.party.SampleObjects;
import thongquan.server.party.access.Rule;
import thongquan.server.portal.lodging.Draft;

/** Declarations and drafts of two traders, for the rows of the signed-in pages. */
public final class DeskSamples implements SampleObjects {
    private static final String EASY = "easy.json";

    private String own = "";
    private String others = "";
    private String draft = "";
    private String othersDraft = "";
    private String spare = "";
    private String thrown = "";

    @Override
    public void prepare(RunningSystem system) {
        own = Desk.lodge(EASY, Parties.TRADER);
        others = Desk.lodge(EASY, Parties.OTHER_TRADER);
        draft = Desk.copy(EASY, Parties.TRADER).id();
        othersDraft = Desk.copy(EASY, Parties.OTHER_TRADER).id();
        Draft toDiscard = Desk.begin(Parties.TRADER);
        spare = toDiscard.id();
        thrown = Desk.begin(Parties.TRADER).id();
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        var path = rule.path();
        if (path.startsWith("/declarations/{number}")) {
            path = path.replace("{id}", "none");
            return Optional.of(new Sample(
                    path.replace("{number}", own), path.replace("{number}", others), "application/json", ""));
        }
        if (path.equals("/queue/preview/{number}")) {
            return Optional.of(new Sample(path.replace("{number}", own), null, "application/json", ""));
        }
        if (path.startsWith("/lodge/{draft}")) {
            var mine = path.endsWith("/discard") || path.endsWith("/lodge") ? spare : draft;
            return Optional.of(
                    new Sample(filled(path, mine), filled(path, othersDraft), "application/x-www-form-urlencoded", ""));
        }
        if (path.startsWith("/lodge/templates/{template}")) {
            return Optional.of(
                    new Sample(path.replace("{template}", "none"), null, "application/x-www-form-urlencoded", ""));
        }
        if (path.startsWith("/api/drafts/{draft}")) {
            var mine = rule.method().equals("DELETE") ? thrown : path.endsWith("/lodgement") ? spare : draft;
            var type = path.endsWith("/items") ? "text/csv" : "application/json";
            return Optional.of(new Sample(filled(path, mine), filled(path, othersDraft), type, ""));
        }
        return path.equals("/queue/live")
                ? Optional.of(new Sample("/queue/live?since=0", null, "application/json", ""))
                : Optional.empty();
    }

    private static String filled(String path, String id) {
        return path.replace("{draft}", id).replace("{task}", "general").replace("{item}", "1");
    }
}
