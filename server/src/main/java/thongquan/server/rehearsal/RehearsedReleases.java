package thongquan.server.rehearsal;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import thongquan.server.journal.Journal;
import thongquan.server.law.LawRelease;
import thongquan.server.law.LawReleases;
import thongquan.server.law.RehearsalSummary;
import thongquan.server.law.ReleaseRehearsals;
import thongquan.server.rehearsal.store.RehearsalStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the releases of law what their last rehearsal came to. Rules of selection are not rehearsed: nobody owes by them. */
@Service
class RehearsedReleases implements ReleaseRehearsals {

    private final ObjectProvider<LawReleases> releases;
    private final RehearsalStore store;
    private final Journal journal;
    private final JsonMapper json;

    RehearsedReleases(ObjectProvider<LawReleases> releases, RehearsalStore store, Journal journal, JsonMapper json) {
        this.releases = releases;
        this.store = store;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public Optional<RehearsalSummary> of(String releaseId) {
        return releases.getObject().find(releaseId).flatMap(this::summary);
    }

    @Override
    public boolean isPossible() {
        return journal.size() > 0;
    }

    private Optional<RehearsalSummary> summary(LawRelease release) {
        return store.findByLaw(release.lawEdition()).map(found -> {
            var report = found.report();
            return summary(release, found, json.readTree(report == null ? new byte[0] : report.array()));
        });
    }

    private static RehearsalSummary summary(LawRelease release, RecordedRehearsal found, JsonNode report) {
        var outcomes = report.path("outcomes");
        var finished = found.finishedAt();
        return new RehearsalSummary(
                release.lawEdition(),
                release.ruleRelease(),
                finished == null ? found.startedAt() : finished,
                report.path("compared").asLong(),
                outcomes.path("more").asLong()
                        + outcomes.path("less").asLong()
                        + outcomes.path("shifted").asLong(),
                outcomes.path("newlyRefused").asLong(),
                report.path("more").decimalValue(),
                report.path("less").decimalValue(),
                "/rehearsals/" + found.id());
    }
}
