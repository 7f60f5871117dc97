package thongquan.server.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongquan.server.party.access.Rule;

/** Two lodged declarations, one of each trader. */
public final class DeclarationSamples implements SampleObjects {
    private static final String SAMPLE_TRADER = "9900000018";
    private static final Pattern LOCATION = Pattern.compile("/api/declarations/\\d+");

    private String own = "";
    private String others = "";

    @Override
    public void prepare(RunningSystem system) {
        own = lodge(system, Parties.TRADER);
        others = lodge(system, Parties.OTHER_TRADER);
    }

    @Override
    public Optional<Sample> of(Rule rule) {
        if (rule.path().startsWith("/api/proposals/{id}")) {
            return Optional.of(Sample.at(rule.path().replace("{id}", "none")));
        }
        if (rule.path().endsWith("/acts")
                && rule.method().equals("POST")
                && rule.path().startsWith("/api/")) {
            return Optional.of(new Sample(
                    own + "/acts", others + "/acts", "application/json", "{\"act\":\"NOTHING\",\"revision\":0}"));
        }
        if (rule.path().endsWith("/changes") && rule.path().startsWith("/api/declarations/")) {
            var query = "/changes?from=0&to=0";
            return Optional.of(Sample.of(own + query, others + query));
        }
        return rule.path().startsWith("/api/declarations/{number}")
                ? Optional.of(Sample.of(
                        rule.path().replace("/api/declarations/{number}", own),
                        rule.path().replace("/api/declarations/{number}", others)))
                : Optional.empty();
    }

    /** Lodges the easy sample for a trader; the address of the declaration. */
    public static String lodge(RunningSystem system, String trader) {
        try (var program = system.visitor()) {
            var token = program.token(system.parties().client(trader, Role.DECLARANT));
            var answer = program.send(
                    "POST", "/api/declarations", request -> request.header("Authorization", "Bearer " + token)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/json")
                            .method("POST", HttpRequest.BodyPublishers.ofString(filing(trader))));
            return answer.headers()
                    .firstValue("Location")
                    .filter(location -> LOCATION.matcher(location).matches())
                    .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
        }
    }

    private static String filing(String trader) {
        try {
            return Files.readString(repository().resolve("samples/easy.json")).replace(SAMPLE_TRADER, trader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path repository() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the tests run inside the repository");
    }
}
