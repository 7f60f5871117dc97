package thongquan.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import thongquan.server.journal.Journal;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** The feed as programs read it: by cursor, narrowed, and as it grows. */
class EventFeedTest {

    private static final RunningSystem SYSTEM =
            RunningSystem.with(List.of("--thongquan.exchange.streams-each=2", "--thongquan.exchange.heartbeat=1s"));
    private static final Journal JOURNAL = SYSTEM.bean(Journal.class);
    private static final Pattern CURSOR = Pattern.compile("\"cursor\":(\\d+)");
    private static final String TOKEN = token(Parties.TRADER);

    private static String token(String organisation) {
        try (var visitor = SYSTEM.visitor()) {
            return visitor.token(SYSTEM.parties().client(organisation, Role.DECLARANT));
        }
    }

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    private static HttpResponse<String> get(String path) {
        try (var visitor = SYSTEM.visitor()) {
            return visitor.get(path, "Authorization", "Bearer " + TOKEN);
        }
    }

    @Test
    void theFeedIsNarrowedByTypeAndNumberAndReadInPages() {
        long from = JOURNAL.lastCursor();
        var number = Happening.number();
        for (var type : List.of("declaration.arrived", "declaration.paid", "declaration.exited")) {
            Happening.record(JOURNAL, type, number, Parties.TRADER);
            Happening.record(JOURNAL, type, Happening.number(), Parties.TRADER);
            Happening.record(JOURNAL, type, number, Parties.OTHER_TRADER);
        }
        var path =
                "/api/events?after=" + from + "&limit=1&type=declaration.paid&type=declaration.exited&number=" + number;

        var first = get(path).body();
        var cursors = CURSOR.matcher(first).results().map(each -> each.group(1)).toList();
        var second =
                get(path.replace("after=" + from, "after=" + cursors.getLast())).body();

        assertThat(first).contains("declaration.paid").doesNotContain("declaration.exited");
        assertThat(second).contains("declaration.exited", number).doesNotContain(Parties.OTHER_TRADER);
        assertThat(get(path).body()).isEqualTo(first);
        assertThat(get("/api/events?type=declaration.nothing").statusCode()).isEqualTo(422);
        assertThat(get("/api/event-types").body()).contains("\"type\":\"declaration.paid\"");
    }

    @Test
    void aStreamShowsWhatHappensAndGoesOnWhereItEnded() throws Exception {
        var number = Happening.number();
        long from = JOURNAL.lastCursor();
        List<String> seen;
        try (var stream = new Stream("Bearer " + TOKEN, "?after=" + from)) {
            stream.until("still here");
            Happening.record(JOURNAL, "declaration.arrived", number, Parties.TRADER);
            Happening.record(JOURNAL, "declaration.arrived", Happening.number(), Parties.OTHER_TRADER);
            Happening.record(JOURNAL, "declaration.paid", number, Parties.TRADER);
            seen = stream.until("declaration.paid");
        }
        assertThat(seen).filteredOn(line -> line.startsWith("data:")).hasSize(2);
        var id = seen.stream()
                .filter(line -> line.startsWith("id:"))
                .findFirst()
                .orElseThrow()
                .substring(3);

        Happening.record(JOURNAL, "declaration.exited", number, Parties.TRADER);
        try (var stream = new Stream("Bearer " + TOKEN, "", "Last-Event-ID", id.strip())) {
            assertThat(stream.until("declaration.exited"))
                    .filteredOn(line -> line.startsWith("data:"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("declaration.paid");
        }
    }

    @Test
    void oneOrganisationCannotTakeAllStreams() throws Exception {
        // Another organisation: what it has open takes nothing from the others.
        var mine = "Bearer " + token(Parties.OTHER_TRADER);
        var now = "?after=" + JOURNAL.lastCursor();
        try (var one = new Stream(mine, now);
                var two = new Stream(mine, now);
                var three = new Stream(mine, now)) {
            assertThat(List.of(one.status(), two.status(), three.status())).containsExactly(200, 200, 429);
        }
    }

    /** An open stream. */
    private static final class Stream implements AutoCloseable {

        private final HttpClient http = HttpClient.newHttpClient();
        private final HttpResponse<InputStream> answer;
        private final BufferedReader lines;

        Stream(String authorization, String query, String... headers) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(SYSTEM.base() + "/api/events/stream" + query))
                    .header("Authorization", authorization);
            if (headers.length > 0) {
                request.headers(headers);
            }
            this.answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        int status() {
            return answer.statusCode();
        }

        /** The lines up to one that holds this. */
        List<String> until(String text) throws IOException {
            var read = new ArrayList<String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line);
                if (line.contains(text)) {
                    return read;
                }
            }
            throw new IOException("the stream ended before " + text + ": " + read);
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }
}
