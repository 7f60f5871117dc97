package thongquan.cli.text;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * What the program is started in.
 *
 * @param out where answers go, in UTF-8
 * @param err where complaints and progress go, in UTF-8
 * @param clock the time, in the zone that customs reckons in
 * @param pause how to let time pass
 * @param terminal whether a person reads along, so that colour and a progress bar make sense
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        Pause pause,
        boolean terminal) {

    /** Lets time pass between two tries. */
    @FunctionalInterface
    public interface Pause {

        /** Returns after that time. */
        void pause(Duration time) throws InterruptedException;
    }

    /** The variable with the folder of the program. */
    public static final String HOME = "THONGQUAN_HOME";

    /** A variable of the environment, empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether to write in colour: for a person who did not ask for none (no-color.org). */
    public boolean colour() {
        return terminal && variable("NO_COLOR").isEmpty();
    }
}
