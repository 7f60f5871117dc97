package thongquan.server.portal.lodging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thongquan.server.party.Caller;
import thongquan.server.party.Parties;
import thongquan.server.party.Role;
import thongquan.server.party.RunningSystem;

/** Drafts live as long as the law says from their last change, and then they are gone. */
class DraftLifeTest {

    private static final Caller FIRST =
            new Caller("life-1", "Người thứ nhất", Parties.OTHER_TRADER, "Cánh Cò", Set.of(Role.DECLARANT));
    private static final Caller SECOND =
            new Caller("life-2", "Người thứ hai", Parties.OTHER_TRADER, "Cánh Cò", Set.of(Role.DECLARANT));

    private final Drafts drafts = RunningSystem.shared().bean(Drafts.class);
    private final DraftStore store = RunningSystem.shared().bean(DraftStore.class);

    @Test
    void whoChangedADraftLastIsKept() {
        var draft = drafts.begin("IM", FIRST);

        drafts.save(draft, draft.fields(), SECOND);

        var found = drafts.find(draft.id(), FIRST).orElseThrow();
        assertThat(found.person()).isEqualTo("Người thứ nhất");
        assertThat(found.changedBy()).isEqualTo("Người thứ hai");
        assertThat(drafts.expiry(found)).isEqualTo(found.changedAt().plus(Duration.ofDays(7)));
        assertThat(drafts.missing(found).orElseThrow()).isPositive();
    }

    @Test
    void aDraftOutlivesNoDayMoreThanTheLawSays() {
        var kept = drafts.begin("IM", FIRST);
        var gone = drafts.begin("IM", FIRST);
        store.save(
                kept.id(),
                kept.fields(),
                Instant.now().minus(Duration.ofDays(7)).plusSeconds(60),
                "x");
        store.save(
                gone.id(),
                gone.fields(),
                Instant.now().minus(Duration.ofDays(7)).minusSeconds(60),
                "x");

        assertThat(drafts.find(gone.id(), FIRST)).isEmpty();
        assertThat(drafts.list(FIRST)).extracting(Draft::id).contains(kept.id()).doesNotContain(gone.id());

        assertThat(drafts.sweep()).isPositive();
        assertThat(store.find(gone.id(), Parties.OTHER_TRADER)).isEmpty();
        assertThat(store.find(kept.id(), Parties.OTHER_TRADER)).isPresent();
    }
}
