package thongquan.server.portal.release;

import java.time.Instant;
import thongquan.server.law.LawRelease;
import thongquan.server.law.ReleaseState;
import thongquan.server.law.Timeline;

/** Where a release of law stands at a moment. */
public enum Standing {
    DRAFT(""),
    PROPOSED("yellow"),
    COMING("accent"),
    IN_FORCE("green"),
    PAST(""),
    WITHDRAWN("red");

    private final String tone;

    Standing(String tone) {
        this.tone = tone;
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    /** Where that release stands. */
    public static Standing of(LawRelease release, Timeline timeline, Instant now) {
        return switch (release.state()) {
            case ReleaseState.Draft _ -> DRAFT;
            case ReleaseState.Proposed _ -> PROPOSED;
            case ReleaseState.Withdrawn _ ->
                timeline.of(release.id()).stream().anyMatch(stretch -> stretch.holds(now)) ? IN_FORCE : WITHDRAWN;
            case ReleaseState.Approved _, ReleaseState.WithdrawalAsked _ -> {
                if (release.effectiveAt().isAfter(now)) {
                    yield COMING;
                }
                yield timeline.of(release.id()).stream().anyMatch(stretch -> stretch.holds(now)) ? IN_FORCE : PAST;
            }
        };
    }
}
