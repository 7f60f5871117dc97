package thongquan.formats;

import java.util.List;
import thongquan.core.check.Finding;

/**
 * What a door makes of a text: the filing it holds, or every reason why it holds none.
 *
 * @param <T> the filing
 */
public sealed interface Reading<T> {

    /** A filing as declared, its content still unchecked, with what the door wants the sender to know. */
    record Read<T>(T filing, List<Finding> warnings) implements Reading<T> {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** A text that is no filing; at least one of the findings is an error. */
    record Unreadable<T>(List<Finding> findings) implements Reading<T> {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
