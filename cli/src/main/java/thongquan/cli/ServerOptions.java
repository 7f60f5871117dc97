package thongquan.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thongquan.cli.submission.AccessTokens;
import thongquan.cli.text.Language;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;

/** Which server a command speaks to, and as whom. */
final class ServerOptions {

    private static final URI HERE = URI.create("http://localhost:8080");

    @Option(names = "--to", paramLabel = "URL", description = "Server (default: http://localhost:8080).")
    private @Nullable URI to;

    @Option(
            names = "--client",
            paramLabel = "ID",
            description = "Client to sign in as (default: THONGQUAN_CLIENT in the environment).")
    private @Nullable String client;

    @Option(names = "--secret-file", paramLabel = "F", description = "File with the client's secret.")
    private @Nullable String secretFile;

    /** The server that is named, or the one of this machine. */
    URI address(Language language, Surroundings surroundings) throws IOException {
        return checked(to == null ? HERE : to, language, surroundings);
    }

    /** Whether another server is named than that one. */
    boolean isOther(URI server) {
        return to != null && !to.equals(server);
    }

    /** An address that can be spoken to; a secret that would go there in the clear is told. */
    static URI checked(URI address, Language language, Surroundings surroundings) throws IOException {
        var host = address.getHost();
        var secure = "https".equals(address.getScheme());
        if (host == null || !secure && !"http".equals(address.getScheme())) {
            throw new IOException("--to takes an address like https://customs.example.");
        }
        if (!secure && !List.of("localhost", "127.0.0.1", "[::1]").contains(host)) {
            surroundings.err().println(language.of(Phrase.PLAIN_HTTP, host));
        }
        return address;
    }

    /** A client that is not known is told at once; a server that is away is only noted. */
    AccessTokens signIn(HttpClient http, URI server, Surroundings surroundings)
            throws IOException, InterruptedException {
        var id = client == null ? surroundings.variable("THONGQUAN_CLIENT") : client;
        var secret = secretFile == null
                ? surroundings.variable("THONGQUAN_CLIENT_SECRET")
                : Files.readString(NamedBytes.file(secretFile)).strip();
        if (id.isEmpty() || secret.isEmpty()) {
            throw new IOException("Name the client with --client and its secret with --secret-file"
                    + " (or THONGQUAN_CLIENT and THONGQUAN_CLIENT_SECRET).");
        }
        var tokens = new AccessTokens(http, server, id, secret);
        try {
            tokens.current();
        } catch (AccessTokens.SignInRefused e) {
            throw e;
        } catch (IOException e) {
            surroundings.err().println(e);
        }
        return tokens;
    }
}
