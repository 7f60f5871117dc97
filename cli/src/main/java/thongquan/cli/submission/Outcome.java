package thongquan.cli.submission;

import java.nio.file.Path;
import java.util.List;
import thongquan.core.check.Finding;

/** What became of a filing that was sent. */
public sealed interface Outcome {

    /**
     * It is registered, and its receipt is on disk.
     *
     * @param number the declaration number
     */
    record Registered(String number, Path receipt) implements Outcome {}

    /** Customs does not take it; nothing is kept of it. */
    record Refused(String reason, List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** It may be registered or not: send it again under the same key. */
    record Unknown(String reason) implements Outcome {}
}
