package thongquan.server.law.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongquan.core.check.Bilingual;
import thongquan.core.check.Severity;
import thongquan.formats.law.PackFinding;
import thongquan.server.law.InForce;
import thongquan.server.law.LawRelease;
import thongquan.server.law.ReleaseAct;
import thongquan.server.law.ReleaseState;
import thongquan.server.law.Timeline;
import thongquan.server.law.store.PackStore.PackName;

/** Keeps releases of law and which pack is in force when. */
@Repository
public class ReleaseStore {

    private static final String ALL = "select * from law.release";

    private final JdbcClient jdbc;

    public ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which pack is in force when; empty only in a system that was never started. */
    public Optional<Timeline> findTimeline() {
        var stretches = jdbc.sql("""
                        select law_edition, rule_release, release, lower(period) as since, upper(period) as until
                          from law.in_force
                         order by lower(period) nulls first
                        """)
                .query((row, _) -> new InForce(
                        row.getString("law_edition"),
                        row.getString("rule_release"),
                        row.getString("release"),
                        instant(row, "since"),
                        instant(row, "until")))
                .list();
        return stretches.isEmpty() ? Optional.empty() : Optional.of(new Timeline(stretches));
    }

    /** Puts the first pack of a system in force for all time; harmless where another was there first. */
    public void begin(PackName pack) {
        jdbc.sql("""
                        insert into law.in_force (law_edition, rule_release, period)
                        select :law, :rules, '(,)' where not exists (select from law.in_force)
                        """)
                .param("law", pack.lawEdition())
                .param("rules", pack.ruleRelease())
                .update();
    }

    /** Lets the pack of a newer program follow that of an earlier one; false where that one is not in force any more. */
    @Transactional
    public boolean succeed(InForce earlier, PackName pack, Instant at) {
        int ended = jdbc.sql("""
                        update law.in_force
                           set period = tstzrange(lower(period), :at)
                         where law_edition = :law and rule_release = :rules and release is null
                           and period @> :at::timestamptz and lower(period) is distinct from :at::timestamptz
                           and upper(period) is not distinct from :until::timestamptz
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", offset(earlier.to()))
                .param("law", earlier.lawEdition())
                .param("rules", earlier.ruleRelease())
                .update();
        if (ended == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into law.in_force (law_edition, rule_release, period)
                        values (:law, :rules, tstzrange(:at, :until))
                        """)
                .param("law", pack.lawEdition())
                .param("rules", pack.ruleRelease())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", offset(earlier.to()))
                .update();
        return true;
    }

    /** Keeps a draft in place of an earlier draft of that name; false where the name belongs to more than a draft. */
    @Transactional
    public boolean keepDraft(LawRelease draft, List<PackFinding> warnings) {
        jdbc.sql("delete from law.release where id = :id and state = 'DRAFT'")
                .param("id", draft.id())
                .update();
        int kept = jdbc.sql("""
                        insert into law.release (id, title_vi, title_en, instrument, effective_at, law_edition,
                               rule_release, base_edition, base_rules, state, loaded_by, loaded_name, loaded_at)
                        values (:id, :vi, :en, :instrument, :effective, :law, :rules, :base, :baseRules, 'DRAFT',
                               :person, :name, :at)
                        on conflict do nothing
                        """)
                .param("id", draft.id())
                .param("vi", draft.title().vi())
                .param("en", draft.title().en())
                .param("instrument", draft.instrument())
                .param("effective", draft.effectiveAt().atOffset(ZoneOffset.UTC))
                .param("law", draft.lawEdition())
                .param("rules", draft.ruleRelease())
                .param("base", draft.baseEdition())
                .param("baseRules", draft.baseRules())
                .param("person", draft.loaded().person())
                .param("name", draft.loaded().name())
                .param("at", draft.loaded().at().atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; kept == 1 && i < warnings.size(); i++) {
            keepFinding(draft.id(), i, warnings.get(i));
        }
        return kept == 1;
    }

    private void keepFinding(String release, int position, PackFinding finding) {
        jdbc.sql("insert into law.release_finding values (:release, :position, :code, :file, :row, :vi, :en)")
                .param("release", release)
                .param("position", position)
                .param("code", finding.code())
                .param("file", finding.file())
                .param("row", finding.row())
                .param("vi", finding.message().vi())
                .param("en", finding.message().en())
                .update();
    }

    /** The warnings of a release. */
    public List<PackFinding> listFindings(String release) {
        return jdbc.sql("select * from law.release_finding where release = :release order by position")
                .param("release", release)
                .query((row, _) -> new PackFinding(
                        row.getString("code"),
                        Severity.WARNING,
                        row.getString("file"),
                        row.getInt("row_number"),
                        new Bilingual(row.getString("vi"), row.getString("en"))))
                .list();
    }

    /** A release by its name. */
    public Optional<LawRelease> find(String id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query((row, _) -> release(row))
                .optional();
    }

    /** Every release, the one to take effect last first. */
    public List<LawRelease> list() {
        return jdbc.sql(ALL + " order by effective_at desc, id")
                .query((row, _) -> release(row))
                .list();
    }

    private static LawRelease release(ResultSet row) throws SQLException {
        return new LawRelease(
                row.getString("id"),
                new Bilingual(row.getString("title_vi"), row.getString("title_en")),
                row.getString("instrument"),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                row.getString("law_edition"),
                row.getString("rule_release"),
                row.getString("base_edition"),
                row.getString("base_rules"),
                act(row, "loaded"),
                state(row),
                row.getInt("acts"));
    }

    private static ReleaseState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "DRAFT" -> new ReleaseState.Draft();
            case "PROPOSED" -> new ReleaseState.Proposed(act(row, "proposed"));
            case "APPROVED" -> new ReleaseState.Approved(act(row, "proposed"), act(row, "approved"));
            case "WITHDRAWAL_ASKED" ->
                new ReleaseState.WithdrawalAsked(
                        act(row, "proposed"), act(row, "approved"), act(row, "asked"), row.getString("reason"));
            default ->
                new ReleaseState.Withdrawn(
                        row.getString("asked_by") == null ? null : act(row, "asked"),
                        act(row, "withdrawn"),
                        row.getString("reason"),
                        instant(row, "withdrawn_from"));
        };
    }

    private static ReleaseAct act(ResultSet row, String act) throws SQLException {
        return new ReleaseAct(
                row.getString(act + "_by"),
                row.getString(act + "_name"),
                row.getObject(act + "_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
