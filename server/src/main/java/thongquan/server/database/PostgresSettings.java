package thongquan.server.database;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the embedded PostgreSQL is set for our load: durable first, then few checkpoints and room for large batches. */
final class PostgresSettings {
    private static final List<String> FIXED = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "max_wal_size=4GB",
            "checkpoint_timeout=15min",
            // Filings arrive as bytes that compress badly, and processor time is what bounds us, not the log.
            "wal_compression=off",
            "jit=off",
            // New log files filled with zeros would be written twice.
            "wal_init_zero=off",
            "min_wal_size=1GB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] ",
            "log_checkpoints=off");

    private static final long MEBI = 1 << 20;
    private static final long LEAST_BUFFERS = 128 * MEBI;
    private static final long MOST_BUFFERS = 1024 * MEBI;

    private PostgresSettings() {}

    /** The command that starts the server on a folder and a loopback port. */
    static List<String> commandLine(String program, Path folder, int port) {
        var command = new ArrayList<>(List.of(program, "-D", folder.toString(), "-p", Integer.toString(port)));
        for (var setting : FIXED) {
            command.add("-c");
            command.add(setting);
        }
        command.add("-c");
        command.add("shared_buffers=" + buffers(memory()) / MEBI + "MB");
        return command;
    }

    /** An eighth of the machine's memory: with less, backends write pages out themselves while filings wait. */
    static long buffers(long memory) {
        return Math.clamp(memory / 8, LEAST_BUFFERS, MOST_BUFFERS);
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }
}
