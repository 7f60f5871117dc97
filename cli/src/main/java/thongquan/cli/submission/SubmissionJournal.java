package thongquan.cli.submission;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import thongquan.cli.text.Json;
import thongquan.core.canonical.CanonicalWriter;

/**
 * What was sent under which key, a JSON object a line, forced to the disk before anything is sent: whatever happens to
 * program, network or server, the same keys can be sent again.
 */
public final class SubmissionJournal implements Closeable {

    private static final String FORMAT = "thongquan-submission/1";

    private final Path file;
    private final URI server;
    private final List<KeyedFile> open;
    private final FileChannel channel;

    private SubmissionJournal(Path file, URI server, List<KeyedFile> open, FileChannel channel) {
        this.file = file;
        this.server = server;
        this.open = List.copyOf(open);
        this.channel = channel;
    }

    /**
     * A new journal with the keys of these files; when it returns they are on the disk.
     *
     * @throws IOException where there is such a file already or it cannot be written
     */
    public static SubmissionJournal create(Path file, URI server, Instant at, List<KeyedFile> files)
            throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var journal = new SubmissionJournal(file, server, files, channel);
        var head = new CanonicalWriter().object().name("format").text(FORMAT);
        journal.append(head.name("to").text(server.toString()).name("at").text(at.toString()));
        for (var each : files) {
            var line =
                    new CanonicalWriter().object().name("file").text(each.file().toString());
            journal.append(line.name("sha256").text(each.sha256()).name("key").text(each.key()));
        }
        channel.force(true);
        forceFolder(file);
        return journal;
    }

    /**
     * The journal of an earlier call, with those files open whose outcome it does not know.
     *
     * @throws IOException with a sentence for the user where it is no journal
     */
    public static SubmissionJournal resume(Path file) throws IOException {
        var lines = Files.readString(file).lines().map(line -> Json.object(line.getBytes(StandardCharsets.UTF_8)));
        var open = new LinkedHashMap<String, KeyedFile>();
        URI server = null;
        for (var line : lines.toList()) {
            var key = Json.text(line, "key");
            if (Json.text(line, "format").equals(FORMAT)) {
                server = URI.create(Json.text(line, "to"));
            } else if (line.containsKey("file")) {
                open.put(key, new KeyedFile(Path.of(Json.text(line, "file")), Json.text(line, "sha256"), key));
            } else if (!Json.text(line, "outcome").equals("UNKNOWN")) {
                open.remove(key);
            }
        }
        if (server == null) {
            throw new IOException(file + " is not a journal of ./thongquan submit.");
        }
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.position(channel.size());
        // A line that was cut off by a crash is ended, so that the next one stands alone.
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        return new SubmissionJournal(file, server, new ArrayList<>(open.values()), channel);
    }

    /** Where the journal lies. */
    public Path file() {
        return file;
    }

    /** The server its keys are for: under them another server would register the filings once more. */
    public URI server() {
        return server;
    }

    /** The files whose outcome is not known, in the order named. */
    public List<KeyedFile> open() {
        return open;
    }

    /** Notes what became of a file. */
    public synchronized void note(KeyedFile of, Outcome outcome) throws IOException {
        var line = new CanonicalWriter().object().name("key").text(of.key()).name("outcome");
        switch (outcome) {
            case Outcome.Registered(var number, var receipt) ->
                line.text("REGISTERED")
                        .name("number")
                        .text(number)
                        .name("receipt")
                        .text(receipt.toString());
            case Outcome.Refused(var reason, var _) ->
                line.text("REFUSED").name("reason").text(reason);
            case Outcome.Unknown(var reason) ->
                line.text("UNKNOWN").name("reason").text(reason);
        }
        append(line);
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void append(CanonicalWriter line) throws IOException {
        var bytes = ByteBuffer.wrap(
                (new String(line.end().toBytes(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A new file is safe only once the folder that names it is. */
    static void forceFolder(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
