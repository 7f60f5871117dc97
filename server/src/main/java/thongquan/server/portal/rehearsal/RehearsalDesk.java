package thongquan.server.portal.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.core.law.LawBook;
import thongquan.core.rehearsal.Report;
import thongquan.server.law.LawRegister;
import thongquan.server.portal.Format;
import thongquan.server.rehearsal.CorrectionLists;
import thongquan.server.rehearsal.Rehearsals;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts the page of a rehearsal together. */
@Service
public class RehearsalDesk {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Rehearsals rehearsals;
    private final CorrectionLists lists;
    private final LawRegister law;
    private final Clock clock;

    RehearsalDesk(Rehearsals rehearsals, CorrectionLists lists, LawRegister law, Clock clock) {
        this.rehearsals = rehearsals;
        this.lists = lists;
        this.law = law;
        this.clock = clock;
    }

    /** The rehearsal of that id. */
    public Optional<RehearsalView> find(String id) {
        return rehearsals
                .find(id)
                .map(found -> new RehearsalView(
                        found,
                        found.report() == null ? null : report(found.report()),
                        law(),
                        lists.find(id).orElse(null)));
    }

    private static Report report(CanonicalBytes json) {
        return JSON.readValue(json.array(), Report.class);
    }

    /** The law of today, for names. */
    public LawBook law() {
        var today = LocalDate.ofInstant(clock.instant(), Format.ZONE);
        return law.asOf(today, today);
    }

    /** The fingerprint of the law in force. */
    public String lawInForce() {
        return law.current().edition().fingerprint();
    }
}
