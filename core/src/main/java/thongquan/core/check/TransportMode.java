package thongquan.core.check;

import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Consignment;
import thongquan.core.law.LawBook;

/** What the law ties to the declared mode of transport. */
final class TransportMode {

    private TransportMode() {}

    /** The attribute of the declared mode, or null where no known mode is declared or the mode has none. */
    static @Nullable String attribute(Consignment consignment, LawBook law, String name) {
        var means = consignment.borderTransportMeans();
        if (means == null || means.modeCode() == null) {
            return null;
        }
        var mode = law.code("transport-mode", means.modeCode());
        return mode == null ? null : mode.attribute(name);
    }
}
