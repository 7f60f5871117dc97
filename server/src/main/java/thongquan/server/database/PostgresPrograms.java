package thongquan.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs on one database folder as the user they need, their output appended to one log. */
record PostgresPrograms(PostgresUser user, PostgresBinaries binaries, Path log) {
    private static final long SECONDS = 180;

    /** Makes a database folder; sorts bytewise by PostgreSQL's own C.UTF-8, so that no library update breaks an index. */
    void initdb(Path folder, Path passwordFile) throws IOException {
        run(List.of(
                binaries.program("initdb"),
                "--pgdata=" + folder,
                "--username=" + PostgresAccess.NAME,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    }

    /** Stops the server of the folder, whoever started it; open transactions roll back, nothing committed is lost. */
    void stop(Path folder) throws IOException {
        run(List.of(
                binaries.program("pg_ctl"), "stop", "-D", folder.toString(), "-m", "fast", "-w", "-t", "" + SECONDS));
    }

    /**
     * Starts the server, a child of ours in a session of its own, so that Ctrl-C at the terminal reaches only us.
     * Settings given here win over any file in the folder.
     */
    Process postgres(Path folder, PostgresAccess access) throws IOException {
        var command = new ArrayList<String>();
        if (PostgresUser.succeeds("setsid", "true")) {
            command.add("setsid");
        }
        command.addAll(user.command(PostgresSettings.commandLine(binaries.program("postgres"), folder, access.port())));
        return plain(command).start();
    }

    private void run(List<String> command) throws IOException {
        var process = plain(user.command(command)).start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + SECONDS + " s");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", stopped);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue() + ", see " + log);
        }
    }

    /** The caller's own PostgreSQL settings and language must not leak into our server. */
    private ProcessBuilder plain(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.directory(Path.of("/").toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder;
    }
}
