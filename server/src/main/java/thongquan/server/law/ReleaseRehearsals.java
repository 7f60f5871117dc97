package thongquan.server.law;

import java.util.Optional;

/** Rehearsals of releases on stored declarations; whoever runs them offers this to the law. */
public interface ReleaseRehearsals {

    /** The last rehearsal of a release, where it was rehearsed. */
    Optional<RehearsalSummary> of(String releaseId);

    /** Whether there is anything to rehearse on; a release is proposed without a rehearsal only where there is not. */
    boolean isPossible();
}
