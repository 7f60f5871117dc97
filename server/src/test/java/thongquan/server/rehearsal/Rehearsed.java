package thongquan.server.rehearsal;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackReading;
import thongquan.formats.law.PackSource;
import thongquan.server.clearance.Filed;
import thongquan.server.clearance.Lodgement;
import thongquan.server.clearance.LodgementOutcome;
import thongquan.server.law.store.PackStore;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of rehearsals need: T-shirts lodged, a law pack corrected after the event, a rehearsal done. */
public final class Rehearsed {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final String MEASURES = "measures/import-duty.csv";

    private Rehearsed() {}

    /** Lodges T-shirts for 10,000 dollars for a trader; the number. */
    public static String lodge(String trader) {
        var declarant = new Caller("rehearsal-" + trader, "Người khai", trader, "Công ty", Set.of(Role.DECLARANT));
        try {
            var sample = Files.readString(Path.of("../samples/easy.json")).replaceAll("99000000\\d\\d", trader);
            var body = new CanonicalBytes(sample.getBytes(StandardCharsets.UTF_8));
            var outcome = SYSTEM.bean(Lodgement.class)
                    .lodge(new Filed(declarant, UUID.randomUUID().toString(), "application/json", body));
            return ((LodgementOutcome.Registered) outcome).number();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a pack that sets the duty on T-shirts to 15 % from a day on, known on a later day; its fingerprint. */
    public static String correctedLaw(LocalDate from, LocalDate known) {
        var source = PackSource.classPath("/law/vn");
        var files = new HashMap<String, byte[]>();
        for (var file : source.files()) {
            var content = source.content(file);
            if (content != null) {
                files.put(file, content);
            }
        }
        var row = "NK-61091010-MFN-CORRECTED,IMPORT_DUTY,61091010,MFN,,,,,NONE,15,,,,," + from + ",," + known
                + ",an invented correction,L\n";
        files.computeIfPresent(
                MEASURES, (_, old) -> (new String(old, StandardCharsets.UTF_8).stripTrailing() + "\n" + row)
                        .getBytes(StandardCharsets.UTF_8));
        var pack = ((PackReading.Sound) LawPack.read(PackSource.of(files))).pack();
        var name = new PackStore.PackName(pack.edition().fingerprint(), pack.rulesFingerprint());
        // An older moment, so that the pack in force stays the one that ships.
        SYSTEM.bean(PackStore.class).add(name, files, Instant.parse("2026-01-01T00:00:00Z"));
        return name.lawEdition();
    }

    /** A correction rehearsed, its list issued and its traders told; the id. */
    public static String corrected() {
        lodge(Parties.TRADER);
        var law = correctedLaw(LocalDate.of(2025, 1, 1), LocalDate.of(2099, 1, 1));
        var id = rehearse("{\"kind\":\"CORRECTION\",\"law\":\"" + law + "\",\"date\":\"2099-01-01\"}")
                .path("id")
                .asString();
        send("POST", "/api/rehearsals/" + id + "/notices", "", Role.CHIEF, Parties.OFFICE);
        send("POST", "/api/rehearsals/" + id + "/list", "", Role.CHIEF, Parties.OFFICE);
        return id;
    }

    /** Rehearses what the JSON asks for, and waits for the end; the rehearsal as the API gives it. */
    public static JsonNode rehearse(String order) {
        var answer = send("POST", "/api/rehearsals", order, Role.CHIEF, Parties.OFFICE);
        var id = json(answer).path("id").asString();
        var path = "/api/rehearsals/" + id;
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !get(path).path("state").asString().equals("RUNNING"));
        return get(path);
    }

    /** What the chief of an office gets. */
    public static JsonNode get(String path) {
        return json(send("GET", path, "", Role.CHIEF, Parties.OFFICE));
    }

    /** Sends a request as a program with that role of that organisation. */
    public static HttpResponse<String> send(String method, String path, String body, Role role, String organisation) {
        try (var visitor = SYSTEM.visitor()) {
            var token = visitor.token(SYSTEM.parties().client(organisation, role));
            return visitor.send(method, path, request -> {
                request.header("Authorization", "Bearer " + token);
                request.header("Content-Type", "application/json");
                request.method(method, HttpRequest.BodyPublishers.ofString(body));
            });
        }
    }

    /** The body of an answer as JSON. */
    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
