package thongquan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of processes as Linux counts it, in seconds. */
final class Cpu {

    /** Clock ticks a second in /proc on every Linux we run on. */
    private static final double TICKS = 100.0;

    private Cpu() {}

    /** User and system time of a process. */
    static double of(long process) throws IOException {
        var fields = fields(process);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** User and system time of a process and all it started, the ended ones included. */
    static double withChildren(long process) throws IOException {
        var fields = fields(process);
        double own = (Long.parseLong(fields[11])
                        + Long.parseLong(fields[12])
                        + Long.parseLong(fields[13])
                        + Long.parseLong(fields[14]))
                / TICKS;
        var children = ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(ProcessHandle::pid)
                .toArray();
        for (long child : children) {
            if (Files.exists(Path.of("/proc/" + child))) {
                own += withChildren(child);
            }
        }
        return own;
    }

    /** The fields of stat after the name, which may hold blanks. */
    private static String[] fields(long process) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    }
}
