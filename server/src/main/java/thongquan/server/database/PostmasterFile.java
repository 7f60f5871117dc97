package thongquan.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a PostgreSQL server says of itself in {@code postmaster.pid}: process first, state eighth (PostgreSQL manual). */
record PostmasterFile(Path file, List<String> lines) {
    private static final int STATE = 7;

    /** The file in the given database folder, empty where no server runs or has been killed. */
    static Optional<PostmasterFile> in(Path folder) {
        var file = folder.resolve("postmaster.pid");
        try {
            return Optional.of(new PostmasterFile(file, Files.readAllLines(file, StandardCharsets.UTF_8)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** The server's process number, 0 while the file is being written. */
    long process() {
        try {
            return lines.isEmpty()
                    ? 0
                    : Math.abs(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException halfWritten) {
            return 0;
        }
    }

    /** True when this very process accepts connections. */
    boolean saysReady(long process) {
        return process() == process
                && lines.size() > STATE
                && lines.get(STATE).strip().equals("ready");
    }

    /** The live server process, empty where the number is unused or now belongs to some other program. */
    Optional<ProcessHandle> server() {
        return ProcessHandle.of(process()).filter(ProcessHandle::isAlive).filter(PostmasterFile::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    /**
     * Makes a stale file harmless when its number now belongs to another program. PostgreSQL overlooks the number of its
     * own parent, and still checks the shared memory noted in the file, which deleting the file would forgo.
     */
    void nameOurselves() throws IOException {
        var own = new ArrayList<>(lines);
        if (own.isEmpty()) {
            Files.delete(file);
            return;
        }
        own.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, own, StandardCharsets.UTF_8);
    }
}
