package thongquan.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/** Says where a declaration stands. */
@Command(
        name = "status",
        sortOptions = false,
        description = "Says where a declaration stands, as a table or as the server's own JSON.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the declaration is open or released",
            "1:it was refused or cancelled",
            "2:wrong usage, an unknown client, or no such declaration among the client's",
            "3:the server gave no clear answer; asking again does no harm"
        },
        footer = {"", "Example:", "  ./thongquan status 10000000012 --client demo --secret-file secret"})
final class StatusCommand implements Callable<Integer> {

    private static final int OK = 200;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NUMBER", description = "Number of the declaration.")
    private String number = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long to ask while there is no clear answer (default: 30).")
    private int patience = 30;

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where it goes on or is released, 1 where it came to nothing, 3 where that is not known. */
    @Override
    public Integer call() throws InterruptedException {
        var language = answer.lang == null ? Language.of(surroundings) : answer.lang;
        if (!DeclarationNumber.isOne(number) || patience < 0) {
            throw wrong(language.of(Phrase.NO_NUMBER, number));
        }
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            var address = server.address(language, surroundings);
            var tokens = server.signIn(http, address, surroundings);
            var found = new Enquiry(http, address, tokens, surroundings, Duration.ofSeconds(patience))
                    .get("/api/declarations/" + number);
            if (found.status() != OK) {
                throw wrong(language.of(Phrase.NO_DECLARATION, number, found.status()));
            }
            return tell(found.body(), language);
        } catch (Enquiry.NoAnswer e) {
            surroundings.err().println(language.of(Phrase.NO_ANSWER, e.getMessage()));
            return Thongquan.UNKNOWN;
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private int tell(byte[] body, Language language) {
        var declaration = Json.object(body);
        var zone = surroundings.clock().getZone();
        surroundings
                .out()
                .print(
                        answer.output == Output.JSON
                                ? new String(body, StandardCharsets.UTF_8).strip() + "\n"
                                : new DeclarationText(language, zone).standing(declaration));
        return PublicState.of(Json.text(declaration, "state")) == PublicState.LOST
                ? Thongquan.REFUSED
                : Thongquan.ACCEPTED;
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
