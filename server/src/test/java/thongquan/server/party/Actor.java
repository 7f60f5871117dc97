package thongquan.server.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.server.party.SampleObjects.Sample;
import thongquan.server.party.access.Grant;
import thongquan.server.party.access.Rule;

/**
 * Somebody who calls every endpoint, with what identifies him in each request.
 *
 * @param name for the report
 * @param role null: nobody known
 * @param identification a header and its value, such as a token or a session's cookie
 * @param refusal how the table's no sounds to him
 */
record Actor(
        String name, @Nullable Role role, List<String> identification, String refusal, HttpClient http, String base) {

    /** What the row grants him; a dead token is refused even where strangers may enter, and so is a dead session's form. */
    Grant grant(Rule rule) {
        var deadToken = identification.contains("Authorization");
        var deadForm = !rule.method().equals("GET") && !identification.contains("X-CSRF-TOKEN");
        if (role == null && !identification.isEmpty() && (deadToken || deadForm)) {
            return Grant.DENY;
        }
        return role == null ? rule.anonymous() : rule.grant(role);
    }

    /** Calls; only the head of the answer is read, for some answers never end. */
    Answer call(String method, String path, Sample sample) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", sample.contentType())
                .method(method, HttpRequest.BodyPublishers.ofString(sample.body()));
        if (!identification.isEmpty()) {
            request.headers(identification.toArray(String[]::new));
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var text = answer.statusCode() < 400 ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(answer.statusCode(), answer.headers().firstValue("Location"), text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The head of an answer. */
    record Answer(int status, Optional<String> location, String body) {

        /** Whether the door let the request through; a wrong body or a missing object is said behind it. */
        boolean isAdmitted() {
            return status < 500 && status != 403 && !is("401") && !body.contains("\"ACCESS-") && !is("sign-in");
        }

        /** Whether the door said no in this way. */
        boolean is(String refusal) {
            return switch (refusal) {
                case "sign-in" ->
                    status == 302 && location.filter("/sign-in"::equals).isPresent();
                // People see the error page; nothing behind the door answers 403.
                case "403" -> status == 403;
                // Programs read the code of the refusal; people get the page of that status.
                default ->
                    status == Integer.parseInt(refusal)
                            && (body.contains("\"ACCESS-" + refusal + "\"") || !body.contains("/problems/"));
            };
        }
    }
}
