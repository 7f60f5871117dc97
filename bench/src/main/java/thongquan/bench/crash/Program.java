package thongquan.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The real program as a child process on one data folder, to be killed and started again. */
final class Program implements AutoCloseable {
    private static final Pattern READY = Pattern.compile(".*ready: (http://localhost:\\d+).*");
    private static final long START_SECONDS = 180;
    private static final long STOP_SECONDS = 90;

    private final List<String> command;
    private final Path data;
    private volatile String base = "";
    private @Nullable Process process;

    Program(List<String> command, Path data) {
        this.command = new ArrayList<>(command);
        this.command.addAll(List.of("--port", "0", "--data", data.toString()));
        this.data = data;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Where it listens, or listened before it was killed. */
    String base() {
        return base;
    }

    /** Begins a start and does not wait for it. */
    void launch() throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Starts the program and waits until it says that it is ready; {@link IllegalStateException} where it ends instead. */
    void start() throws IOException, InterruptedException {
        launch();
        var started = running();
        var address = CompletableFuture.supplyAsync(() -> readyAddress(started));
        try {
            base = address.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException slow) {
            throw new IllegalStateException("The program is not ready after " + START_SECONDS + " s", slow);
        }
    }

    /** Reads what the program says for as long as it lives; else it would stand still once the pipe is full. */
    private static String readyAddress(Process started) {
        var said = new StringBuilder();
        try {
            var lines = started.inputReader();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var ready = READY.matcher(line);
                if (ready.matches()) {
                    Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
                    return ready.group(1);
                }
                said.append(line).append('\n');
            }
        } catch (IOException broken) {
            said.append(broken.getMessage());
        }
        throw new IllegalStateException("The program ended before it was ready: " + said);
    }

    /** Whether it runs. */
    boolean isAlive() {
        return process != null && process.isAlive();
    }

    private Process running() {
        return Objects.requireNonNull(process, "started before");
    }

    /** Kills the program alone, at once, and waits until it is gone. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** Kills the postmaster of the data folder; false where none runs. */
    boolean killPostmaster() {
        return postmaster().map(ProcessHandle::destroyForcibly).orElse(false);
    }

    /** Kills one process of PostgreSQL that is not the postmaster; false where none runs. */
    boolean killOneProcess(Random random) {
        var children = postmaster()
                .map(ProcessHandle::children)
                .orElseGet(java.util.stream.Stream::empty)
                .toList();
        return !children.isEmpty()
                && children.get(random.nextInt(children.size())).destroyForcibly();
    }

    /** Named by its own file; the command line is compared, since the number may belong to somebody else by now. */
    private Optional<ProcessHandle> postmaster() {
        try {
            var file = data.resolve("postgres").resolve("postmaster.pid");
            var first = Files.readAllLines(file).stream().findFirst().orElse("");
            return first.matches("\\d{1,9}")
                    ? ProcessHandle.of(Long.parseLong(first)).filter(this::isOurs)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle handle) {
        return handle.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    /** Asks it to stop as an operator would, and kills what does not. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
            kill();
        }
        killPostmaster();
    }
}
