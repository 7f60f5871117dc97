package thongquan.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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
import thongquan.cli.law.NamedPack;
import thongquan.cli.text.Json;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;
import thongquan.formats.law.NotAPack;
import thongquan.formats.law.PackArchive;

/** Loads a release of law into a running server, where it is a draft until two persons make it law. */
@Command(
        name = "load",
        sortOptions = false,
        description = {
            "Loads a release of law into a running server as a draft.",
            "The server checks everything; a flawed release changes nothing. Two persons make it law.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is loaded as a draft",
            "1:the server refuses it; the findings say where and why",
            "2:wrong usage, an unknown client, or a folder that cannot be read",
            "3:there was no clear answer; load it again, it is safe"
        },
        footer = {
            "",
            "The secret is read from --secret-file or from THONGQUAN_CLIENT_SECRET, never from the command line.",
            "",
            "Example:",
            "  ./thongquan law load decree-72 --to https://customs.example --client law --secret-file secret"
        })
final class LawLoadCommand implements Callable<Integer> {

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
    private static final int CREATED = 201;
    private static final int CLASS = 100;
    private static final int REFUSED = 4;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "Folder or ZIP file with a release.csv.")
    private String release = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the text (default: as LANG says).")
    private @Nullable Language lang;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    LawLoadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where it is loaded, 1 where the server refuses it, 3 where that is not known. */
    @Override
    public Integer call() throws InterruptedException {
        var language = lang == null ? Language.of(surroundings) : lang;
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            var archive = PackArchive.pack(NamedPack.open(release).source().contents());
            var address = server.address(language, surroundings);
            var token = server.signIn(http, address, surroundings).current();
            return tell(send(http, address, token, archive), language);
        } catch (NotAPack not) {
            throw wrong(not.finding().toString());
        } catch (IOException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable HttpResponse<byte[]> send(HttpClient http, URI address, String token, byte[] archive)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/law/releases"))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/zip")
                .header("Accept", "application/json, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(archive))
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException _) {
            return null;
        }
    }

    private int tell(@Nullable HttpResponse<byte[]> answer, Language language) {
        if (answer == null || answer.statusCode() != CREATED && answer.statusCode() / CLASS != REFUSED) {
            var reason = answer == null ? "" : "HTTP " + answer.statusCode();
            surroundings.out().println(language.of(Phrase.UNKNOWN, release, reason));
            return Thongquan.UNKNOWN;
        }
        var body = Json.object(answer.body());
        if (answer.statusCode() == CREATED) {
            surroundings.out().println(language.of(Phrase.LAW_LOADED, release, Json.text(body, "id")));
            return Thongquan.ACCEPTED;
        }
        Json.parts(body, "findings").forEach(finding -> surroundings.out().println(line(finding, language)));
        var reason = "HTTP " + answer.statusCode() + " " + Json.text(body, "detail");
        surroundings.out().println(language.of(Phrase.LAW_NOT_LOADED, release, reason.strip()));
        return Thongquan.REFUSED;
    }

    private static String line(Map<?, ?> finding, Language language) {
        var row = Json.text(finding, "row");
        var message = Json.part(finding, "message");
        return Json.text(finding, "file") + (row.equals("0") ? "" : ":" + row) + ": " + Json.text(finding, "code")
                + ": " + Json.text(message, language == Language.VI ? "vi" : "en");
    }

    private ParameterException wrong(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
