package thongquan.server.law;

import java.time.Instant;
import java.util.List;

/**
 * Which pack was, is and will be the law, in the order of time. It never changes for the past, and for the time to come
 * only with a lead, so that two nodes that read it in time give the same answer.
 */
public record Timeline(List<InForce> stretches) {

    public Timeline {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("no law is in force");
        }
    }

    /** The law of that moment. */
    public InForce at(Instant moment) {
        for (int i = stretches.size() - 1; i > 0; i--) {
            if (stretches.get(i).holds(moment)) {
                return stretches.get(i);
            }
        }
        return stretches.getFirst();
    }

    /** The law that holds last: what the next release changes. */
    public InForce last() {
        return stretches.getLast();
    }

    /** The stretches of a release. */
    public List<InForce> of(String release) {
        return stretches.stream()
                .filter(stretch -> release.equals(stretch.release()))
                .toList();
    }

    /** The law before a release took effect, or would; it counts again when the release is withdrawn. */
    public InForce before(String release) {
        InForce last = stretches.getFirst();
        for (var stretch : stretches) {
            if (release.equals(stretch.release())) {
                return last;
            }
            last = stretch;
        }
        throw new IllegalArgumentException("the release " + release + " is not in force at any time");
    }
}
