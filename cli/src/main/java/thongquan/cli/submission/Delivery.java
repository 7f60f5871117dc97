package thongquan.cli.submission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import thongquan.cli.decision.FilingText;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;

/**
 * Sends filings until the server says yes or no. Whatever is in between (no answer, an answer that is lost, a full queue)
 * is tried again under the same key, later each time, for as long as the user has patience.
 */
public final class Delivery {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final HttpClient http;
    private final URI endpoint;
    private final AccessTokens tokens;
    private final Answers answers;
    private final Language language;
    private final Surroundings.Pause pause;
    private final Clock clock;
    private final Duration patience;

    /** A delivery to that server; a file is given up after so much time without a clear answer. */
    public Delivery(
            HttpClient http,
            URI server,
            AccessTokens tokens,
            Language language,
            Surroundings surroundings,
            Duration patience) {
        this.http = http;
        this.endpoint = server.resolve("/api/declarations");
        this.tokens = tokens;
        this.answers = new Answers(language);
        this.language = language;
        this.pause = surroundings.pause();
        this.clock = surroundings.clock();
        this.patience = patience;
    }

    /** Sends the file until its outcome is known or patience ends. */
    public Outcome deliver(KeyedFile file) throws InterruptedException {
        var content = file.content();
        if (content.isEmpty()) {
            return new Outcome.Unknown(language.of(Phrase.FILE_CHANGED));
        }
        var deadline = clock.instant().plus(patience);
        for (int attempt = 0; ; attempt++) {
            var wait = backoff(attempt);
            String reason;
            try {
                var token = tokens.current();
                var answer = http.send(request(file, content.get(), token), BodyHandlers.ofByteArray());
                var outcome = answers.outcome(answer.statusCode(), answer.body(), file, content.get());
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                if (answer.statusCode() == Answers.UNAUTHORIZED) {
                    tokens.drop(token);
                }
                reason = "HTTP " + answer.statusCode();
                wait = retryAfter(answer).orElse(wait);
            } catch (IOException e) {
                reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
            if (clock.instant().plus(wait).isAfter(deadline)) {
                return new Outcome.Unknown(reason);
            }
            pause.pause(wait);
        }
    }

    private HttpRequest request(KeyedFile file, byte[] content, String token) {
        return HttpRequest.newBuilder(endpoint)
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", file.key())
                .header("Content-Type", FilingText.isXml(content) ? "application/xml" : "application/json")
                .header("Accept", "application/json, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
    }

    /** Twice as long each time, and never two senders in step. */
    private static Duration backoff(int attempt) {
        var longest = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, 10));
        var most = longest.compareTo(LONGEST_PAUSE) < 0 ? longest : LONGEST_PAUSE;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2, most.toMillis() + 1));
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
