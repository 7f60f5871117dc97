package thongquan.cli.following;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import thongquan.cli.submission.AccessTokens;
import thongquan.cli.text.Surroundings;

/** Asks a server until it answers or patience is over; asking again does no harm. */
public final class Enquiry {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http;
    private final URI server;
    private final AccessTokens tokens;
    private final Clock clock;
    private final Surroundings.Pause pause;
    private final Duration patience;

    /** Enquiries at that server; each is given up after so much time without a clear answer. */
    public Enquiry(HttpClient http, URI server, AccessTokens tokens, Surroundings surroundings, Duration patience) {
        this.http = http;
        this.server = server;
        this.tokens = tokens;
        this.clock = surroundings.clock();
        this.pause = surroundings.pause();
        this.patience = patience;
    }

    /** An answer that is a yes or a no. */
    public record Answer(int status, byte[] body) {}

    /** There was no clear answer in time; asking later does no harm. */
    public static final class NoAnswer extends IOException {
        private NoAnswer(String reason) {
            super(reason);
        }
    }

    /** What the server answers at a path. */
    public Answer get(String path) throws IOException, InterruptedException {
        var deadline = clock.instant().plus(patience);
        for (int attempt = 0; ; attempt++) {
            String reason;
            try {
                var token = tokens.current();
                var answer = http.send(request(path, token), BodyHandlers.ofByteArray());
                int status = answer.statusCode();
                if (status < SERVER_ERROR && status != TOO_MANY && status != UNAUTHORIZED) {
                    return new Answer(status, answer.body());
                }
                if (status == UNAUTHORIZED) {
                    tokens.drop(token);
                }
                reason = "HTTP " + status;
            } catch (AccessTokens.SignInRefused refused) {
                throw refused;
            } catch (IOException e) {
                reason = String.valueOf(e);
            }
            rest(attempt, deadline, reason);
        }
    }

    /** Twice as long each time, and never two callers in step. */
    private void rest(int attempt, Instant deadline, String reason) throws NoAnswer, InterruptedException {
        var longest = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, 10));
        long most = Math.min(longest.toMillis(), LONGEST_PAUSE.toMillis());
        var wait = Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
        if (clock.instant().plus(wait).isAfter(deadline)) {
            throw new NoAnswer(reason);
        }
        pause.pause(wait);
    }

    private HttpRequest request(String path, String token) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .GET()
                .build();
    }
}
