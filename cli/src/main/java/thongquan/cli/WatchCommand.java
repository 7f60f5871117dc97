package thongquan.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.following.DeclarationText;
import thongquan.cli.following.Enquiry;
import thongquan.cli.following.PublicState;
import thongquan.cli.text.Json;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;

/** Follows what happens to a declaration until its goods are free or it comes to nothing. */
@Command(
        name = "watch",
        sortOptions = false,
        description = {
            "Follows the events of a declaration until its goods are free or it comes to nothing.",
            "After a cut line it goes on where it was; --after goes on where an earlier call ended.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the goods are released",
            "1:the declaration was refused or cancelled",
            "2:wrong usage, an unknown client, or no such declaration among the client's",
            "3:the end is not known yet; watching again does no harm"
        },
        footer = {"", "Example:", "  ./thongquan watch 10000000012 --client demo --secret-file secret"})
final class WatchCommand implements Callable<Integer> {

    private static final int OK = 200;
    private static final int PAGE = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NUMBER", description = "Number of the declaration.")
    private String number = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--after", paramLabel = "CURSOR", description = "Tell only what comes after that place of the feed.")
    private long cursor;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long to ask while the server gives no clear answer (default: 600).")
    private int patience = 600;

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            description = "How long to watch in all (default: until the end).")
    private long limit = Integer.MAX_VALUE;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the text (default: as LANG says).")
    private @Nullable Language lang;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where the goods are released, 1 where the declaration came to nothing, 3 where that is not known. */
    @Override
    public Integer call() throws InterruptedException {
        var language = lang == null ? Language.of(surroundings) : lang;
        if (!DeclarationNumber.isOne(number) || patience < 0 || limit < 0 || cursor < 0) {
            throw wrong(language.of(Phrase.NO_NUMBER, number));
        }
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            var address = server.address(language, surroundings);
            var tokens = server.signIn(http, address, surroundings);
            return follow(new Enquiry(http, address, tokens, surroundings, Duration.ofSeconds(patience)), language);
        } catch (Enquiry.NoAnswer e) {
            surroundings.err().println(language.of(Phrase.NO_ANSWER, e.getMessage()));
            return notKnown(language);
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private int follow(Enquiry enquiry, Language language) throws IOException, InterruptedException {
        var found = enquiry.get("/api/declarations/" + number);
        if (found.status() != OK) {
            throw new IOException(language.of(Phrase.NO_DECLARATION, number, found.status()));
        }
        // What was told by an earlier call is told no more, but the declaration may have ended by then.
        var state = Json.text(Json.object(found.body()), "state");
        var end = surroundings.clock().instant().plusSeconds(limit);
        var text = new DeclarationText(language, surroundings.clock().getZone());
        while (true) {
            var events = events(enquiry);
            for (var event : events) {
                surroundings.out().println(text.event(event));
                surroundings.out().flush();
                cursor = Long.parseLong(Json.text(event, "cursor"));
                var reached = Json.text(Json.part(event, "data"), "state");
                state = reached.isEmpty() ? state : reached;
            }
            if (events.size() < PAGE && PublicState.of(state) != PublicState.OPEN) {
                return PublicState.of(state) == PublicState.RELEASED ? Thongquan.ACCEPTED : Thongquan.REFUSED;
            }
            if (events.isEmpty()) {
                if (surroundings.clock().instant().plus(BETWEEN).isAfter(end)) {
                    return notKnown(language);
                }
                surroundings.pause().pause(BETWEEN);
            }
        }
    }

    private List<Map<?, ?>> events(Enquiry enquiry) throws IOException, InterruptedException {
        var answer = enquiry.get("/api/events?number=" + number + "&after=" + cursor + "&limit=" + PAGE);
        if (answer.status() != OK) {
            throw new IOException("HTTP " + answer.status());
        }
        return Json.parts(Json.object(answer.body()), "events");
    }

    private int notKnown(Language language) {
        surroundings.out().println(language.of(Phrase.WATCH_ON, number, cursor));
        return Thongquan.UNKNOWN;
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
