package thongquan.server.ruling;

import java.net.http.HttpResponse;
import thongquan.server.party.Parties;
import thongquan.server.party.Programs;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;
import tools.jackson.databind.JsonNode;

/** The programs of a trader, an officer and a chief, and what they send. */
final class Bureau {
    static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Programs PROGRAMS = new Programs(SYSTEM);

    private Bureau() {}

    /** Sends a body in a role's name; the answer. */
    static HttpResponse<String> send(Role role, String method, String path, String body) {
        return PROGRAMS.send(role, method, path, body);
    }

    /** Sends a body; what it is answered, where that was done. */
    static JsonNode done(Role role, String path, String body) {
        return PROGRAMS.done(role, path, body);
    }

    static JsonNode get(Role role, String path) {
        return PROGRAMS.get(role, path);
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
