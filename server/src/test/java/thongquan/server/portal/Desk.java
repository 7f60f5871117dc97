package thongquan.server.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import thongquan.server.portal.dossier.Dossiers;
import thongquan.server.portal.lodging.Draft;
import thongquan.server.portal.lodging.DraftFields;
import thongquan.server.portal.lodging.Drafts;

/** What the tests of signed-in pages have on their desk: samples, declarations lodged with them, drafts. */
final class Desk {
    /** The invented traders of the samples. */
    private static final Pattern SAMPLE_TRADERS = Pattern.compile("99000000\\d\\d");

    private Desk() {}

    /** The declarant of a trader. */
    static Caller declarant(String trader) {
        return new Caller("test-" + trader, "Người khai", trader, "Công ty TNHH Bông Lúa", Set.of(Role.DECLARANT));
    }

    /** A sample as the trader's own filing. */
    static String sample(String name, String trader) {
        try {
            return SAMPLE_TRADERS
                    .matcher(Files.readString(Path.of("../samples", name)))
                    .replaceAll(trader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lodges a sample for a trader; its number. */
    static String lodge(String name, String trader) {
        var content = new CanonicalBytes(sample(name, trader).getBytes(StandardCharsets.UTF_8));
        var key = UUID.randomUUID().toString();
        var outcome = RunningSystem.shared()
                .bean(Lodgement.class)
                .lodge(new Filed(declarant(trader), key, "application/json", content));
        if (outcome instanceof LodgementOutcome.Registered registered) {
            return registered.number();
        }
        throw new IllegalStateException(outcome.toString());
    }

    /** A draft of a trader with everything of a declaration lodged. */
    static Draft copy(String name, String trader) {
        var number = lodge(name, trader);
        var dossiers = RunningSystem.shared().bean(Dossiers.class);
        var declaration = dossiers.open(number, declarant(trader)).orElseThrow().declaration();
        return drafts().copy(declaration, declarant(trader));
    }

    /** The same draft with other texts. */
    static Draft with(Draft draft, Map<String, String> typed) {
        return drafts().save(draft, draft.fields().with(typed), declarant(draft.organisation()));
    }

    /** An empty draft of a trader. */
    static Draft begin(String trader) {
        return drafts().begin("IM", declarant(trader));
    }

    /** A draft of an uploaded text. */
    static Draft upload(String text) {
        var file = new Draft.File(
                "declaration.json", "application/json", new CanonicalBytes(text.getBytes(StandardCharsets.UTF_8)));
        return drafts().upload(file, declarant(Parties.TRADER));
    }

    /** The first field of a goods item's page. */
    static String goodsField() {
        return "[name='" + DraftFields.ITEMS + "/0/commodity/classificationId']";
    }

    private static Drafts drafts() {
        return RunningSystem.shared().bean(Drafts.class);
    }
}
