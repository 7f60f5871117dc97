package thongquan.server.ruling;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs of a trader, an officer and a chief, and what they send. */
final class Bureau {
    static final RunningSystem SYSTEM = RunningSystem.shared();

    private Bureau() {}

    /** Sends a body in a role's name; the answer. */
    static HttpResponse<String> send(Role role, String method, String path, String body) {
        try (var program = SYSTEM.visitor()) {
            var token = program.token(SYSTEM.parties().client(role));
            return program.send(method, path, request -> request.header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }
    }

    /** Sends a body; what it is answered, where that was done. */
    static JsonNode done(Role role, String path, String body) {
        var answer = send(role, "POST", path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    static JsonNode get(Role role, String path) {
        return JsonMapper.shared().readTree(send(role, "GET", path, "").body());
    }

    /** A request for a ruling on classification. */
    static String request(String goods, String own, String hs) {
        return """
                {"kind":"CLASSIFICATION","description":"%s","ownReferenceId":"%s","proposed":{"hs":"%s"},"why":"Vì thế",\
                "documents":[{"name":"Catalogue","sha256":"%s"}]}""".formatted(goods, own, hs, "ab".repeat(32));
    }

    /** A ruling asked for, proposed and signed; its number. */
    static String ruling(String goods, String own, String hs, boolean bindsAll) {
        var id = done(Role.DECLARANT, "/api/rulings/requests", request(goods, own, hs))
                .path("id")
                .asString();
        var here = "/api/rulings/requests/" + id;
        done(
                Role.OFFICER,
                here + "/proposal",
                "{\"ruled\":{\"hs\":\"%s\"},\"reasoning\":\"Theo chú giải 1 và 6\",\"bindsAll\":%s,\"published\":true}"
                        .formatted(hs, bindsAll));
        return done(Role.CHIEF, here + "/signature", "").path("ruling").asString();
    }

    /** The easy sample as the trader's filing, its line under that own reference, with more members of the item. */
    static String filing(String own, String more) {
        return sample().replace(
                        "\"description\": \"Áo phông nam cổ tròn, dệt kim, 100% bông, mới 100%\"",
                        "\"description\": \"Áo phông nam cổ tròn\", \"ownReferenceId\": \"" + own + "\"")
                .replace("\"originCountryCode\": \"BD\",", "\"originCountryCode\": \"BD\"," + more);
    }

    private static String sample() {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("../samples/easy.json"))
                    .replace("9900000018", Parties.TRADER);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
