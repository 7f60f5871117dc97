package thongquan.server.law;

import java.util.List;
import thongquan.formats.law.PackFinding;

/** What came of loading a release or of an act on one. */
public sealed interface ReleaseOutcome {

    /** It is done; this is the release as it stands now. */
    record Done(LawRelease release) implements ReleaseOutcome {}

    /** It is not done, and nothing is changed. */
    record Refused(ReleaseObstacle obstacle) implements ReleaseOutcome {}

    /** What was to be loaded is flawed; nothing is kept of it. */
    record Flawed(List<PackFinding> findings) implements ReleaseOutcome {
        public Flawed {
            findings = List.copyOf(findings);
        }
    }

    /** There is a release of that name, which is no draft any more. */
    record NameTaken(String id) implements ReleaseOutcome {}
}
