package thongquan.core.check;

import java.util.ArrayList;
import java.util.List;

/** All findings on one filing, in the order they were met, up to a bound that keeps an answer readable. */
public final class Findings {

    /** Most findings kept of one filing; a filing with more is told so by the last. */
    public static final int MOST = 1000;

    private final List<Finding> list = new ArrayList<>();
    private boolean error;
    private boolean cut;

    /** Notes a finding. */
    public void add(Finding finding) {
        error |= finding.isError();
        if (list.size() < MOST) {
            list.add(finding);
        } else {
            cut = true;
        }
    }

    /** Whether any of them refuses the filing. */
    public boolean hasError() {
        return error;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether as many are kept as will be: what is found now only counts. */
    boolean isFull() {
        return list.size() >= MOST;
    }

    /** The findings so far; where some were left out, the last says so and weighs as they do. */
    public List<Finding> list() {
        if (!cut) {
            return List.copyOf(list);
        }
        var all = new ArrayList<>(list);
        var more = ElementRule.MORE;
        all.add(
                error
                        ? Finding.error(more.id(), "", more.says(), more.basis())
                        : Finding.warning(more.id(), "", more.says(), more.basis()));
        return List.copyOf(all);
    }
}
