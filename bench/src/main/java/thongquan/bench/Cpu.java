package thongquan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        while (true) {
            try {
                return counted(process);
            } catch (NoSuchFileException ended) {
                // One ended while they were counted: its time has moved to its parent's.
            }
        }
    }

    private static double counted(long process) throws IOException {
        var fields = fields(process);
        double sum = (Long.parseLong(fields[11])
                        + Long.parseLong(fields[12])
                        + Long.parseLong(fields[13])
                        + Long.parseLong(fields[14]))
                / TICKS;
        var children = ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(ProcessHandle::pid)
                .toArray();
        for (long child : children) {
            sum += counted(child);
        }
        return sum;
    }

    /** The fields of stat after the name, which may hold blanks. */
    private static String[] fields(long process) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    }
}
