package thongquan.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thongquan.cli.submission.Delivery;
import thongquan.cli.submission.KeyedFile;
import thongquan.cli.submission.Outcome;
import thongquan.cli.submission.Progress;
import thongquan.cli.submission.SubmissionJournal;
import thongquan.cli.text.Language;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Surroundings;
import thongquan.core.canonical.Sha256;

/** Files documents with a server: none lost, none twice. */
@Command(
        name = "submit",
        sortOptions = false,
        description = {
            "Files documents with a server and keeps the receipts.",
            "Each receipt lies beside its document, as FILE.receipt.json. Every document gets a key that is on the",
            "disk before anything is sent, so that a call that was cut off can be resumed and files nothing twice.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every document is registered",
            "1:customs refuses at least one; the findings say where and why",
            "2:wrong usage, an unknown client, or a file that cannot be read",
            "3:the outcome of at least one is unknown; resume, it is safe"
        },
        footer = {
            "",
            "The secret is read from --secret-file or from THONGQUAN_CLIENT_SECRET, never from the command line.",
            "",
            "Examples:",
            "  ./thongquan submit samples/easy.json --client demo --secret-file secret",
            "  ./thongquan submit --resume submit-20261122-101500.journal"
        })
final class SubmitCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int MOST_PARALLEL = 64;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Document to file, JSON or WCO XML.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--journal",
            paramLabel = "F",
            description = "Journal to keep the keys in (default: submit-TIME.journal in this folder).")
    private @Nullable Path journal;

    @Option(names = "--resume", paramLabel = "F", description = "Go on with the open documents of that journal.")
    private @Nullable String resume;

    @Option(names = "--parallel", paramLabel = "N", description = "Documents under way at once, 1 to 64 (default: 4).")
    private int parallel = 4;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "How long to try each document while there is no clear answer (default: 120).")
    private int patience = 120;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the text (default: as LANG says).")
    private @Nullable Language lang;

    @SuppressWarnings("UnusedVariable") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    SubmitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** 0 where all are registered, 3 where any outcome is unknown, else 1. */
    @Override
    public Integer call() throws InterruptedException {
        refuseWrongValues();
        var language = lang == null ? Language.of(surroundings) : lang;
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            return resume == null ? start(http, language) : goOn(resume, http, language);
        } catch (FileSystemException e) {
            // Its message is the bare path.
            throw wrong(e.toString());
        } catch (IOException e) {
            throw wrong(e.getMessage());
        }
    }

    private int start(HttpClient http, Language language) throws IOException, InterruptedException {
        var keyed = keyed();
        var address = server.address(language, surroundings);
        var tokens = server.signIn(http, address, surroundings);
        var now = surroundings.clock().instant();
        var name = "submit-" + STAMP.format(now.atZone(surroundings.clock().getZone())) + ".journal";
        var file = journal == null ? Path.of(name).toAbsolutePath() : journal;
        if (Files.exists(file)) {
            throw new IOException("There is a file " + file + " already; name another with --journal, or --resume it.");
        }
        try (var kept = SubmissionJournal.create(file, address, now, keyed)) {
            return deliver(kept, new Delivery(http, address, tokens, language, surroundings, patience()), language);
        }
    }

    private int goOn(String file, HttpClient http, Language language) throws IOException, InterruptedException {
        try (var kept = SubmissionJournal.resume(NamedBytes.file(file))) {
            if (server.isOther(kept.server())) {
                throw new IOException("The journal is for " + kept.server() + "; its keys mean nothing elsewhere.");
            }
            var address = ServerOptions.checked(kept.server(), language, surroundings);
            var tokens = server.signIn(http, address, surroundings);
            return deliver(kept, new Delivery(http, address, tokens, language, surroundings, patience()), language);
        }
    }

    private int deliver(SubmissionJournal kept, Delivery delivery, Language language)
            throws IOException, InterruptedException {
        var progress = new Progress(surroundings, language, kept.open().size());
        try (var workers =
                Executors.newFixedThreadPool(parallel, Thread.ofVirtual().factory())) {
            var running = new ArrayList<Future<?>>();
            for (var each : kept.open()) {
                running.add(workers.submit(() -> {
                    progress.tell(each, noted(kept, each, delivery.deliver(each)));
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be sent", e.getCause());
        }
        progress.sumUp();
        if (progress.unknown() > 0) {
            surroundings.out().println(language.of(Phrase.RESUME, kept.file()));
            return Thongquan.UNKNOWN;
        }
        return progress.refused() > 0 ? Thongquan.REFUSED : Thongquan.ACCEPTED;
    }

    /** What cannot be noted is as good as unknown: the next call has to ask again. */
    private static Outcome noted(SubmissionJournal kept, KeyedFile file, Outcome outcome) {
        try {
            kept.note(file, outcome);
            return outcome;
        } catch (IOException e) {
            return new Outcome.Unknown(String.valueOf(e));
        }
    }

    private List<KeyedFile> keyed() throws IOException {
        var byPath = new LinkedHashMap<Path, KeyedFile>();
        for (var name : files) {
            var path = NamedBytes.file(name).toAbsolutePath().normalize();
            var key = UUID.randomUUID().toString();
            if (byPath.put(path, new KeyedFile(path, Sha256.hex(Files.readAllBytes(path)), key)) != null) {
                throw new IOException(name + " is named twice; it would be filed twice.");
            }
        }
        return List.copyOf(byPath.values());
    }

    private void refuseWrongValues() {
        if (files.isEmpty() == (resume == null)) {
            throw wrong("Name the documents to file, or a journal with --resume.");
        }
        if (parallel < 1 || parallel > MOST_PARALLEL || patience < 0) {
            throw wrong("--parallel takes 1 to " + MOST_PARALLEL + ", --patience 0 seconds or more.");
        }
    }

    private Duration patience() {
        return Duration.ofSeconds(patience);
    }

    private ParameterException wrong(@Nullable String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(why));
    }
}
