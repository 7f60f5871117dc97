package thongquan.bench.crash;

import java.nio.file.Path;
import java.util.List;

/**
 * One run of the crash bench.
 *
 * @param command the program to start, without port and data folder, which are added
 * @param data the data folder that survives all kills
 * @param victims what to kill, in this order
 * @param senders how many lodge at one time
 * @param seed from which all random moments are drawn
 */
record Plan(List<String> command, Path data, List<Victim> victims, int senders, long seed) {

    Plan {
        command = List.copyOf(command);
        victims = List.copyOf(victims);
    }
}
