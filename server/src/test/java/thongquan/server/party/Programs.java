package thongquan.server.party;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programs of traders, officers and chiefs, each with its own token. */
public final class Programs {

    private final RunningSystem system;

    private final Map<Role, ClientCredentials> clients;

    /** Those every test has. */
    public Programs(RunningSystem system) {
        this(system, Map.of());
    }

    /** The same, with others for some roles. */
    public Programs(RunningSystem system, Map<Role, ClientCredentials> clients) {
        this.system = system;
        this.clients = Map.copyOf(clients);
    }

    /** Sends JSON in a role's name, under a fresh key; the answer. */
    public HttpResponse<String> send(Role role, String method, String path, String body) {
        return send(role, method, path, body, UUID.randomUUID().toString());
    }

    /** The same under a key of the test's own. */
    public HttpResponse<String> send(Role role, String method, String path, String body, String key) {
        try (var program = system.visitor()) {
            var token =
                    program.token(clients.getOrDefault(role, system.parties().client(role)));
            return program.send(method, path, request -> request.header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", key)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }
    }

    /** Posts JSON; what it is answered, where that was done. */
    public JsonNode done(Role role, String path, String body) {
        var answer = send(role, "POST", path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Gets JSON. */
    public JsonNode get(Role role, String path) {
        return JsonMapper.shared().readTree(send(role, "GET", path, "").body());
    }
}
