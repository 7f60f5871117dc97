package thongquan.server.law.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.law.InForce;
import thongquan.server.law.LawRelease;
import thongquan.server.law.ReleaseAct;
import thongquan.server.law.ReleaseChange;
import thongquan.server.law.ReleaseChange.Step;
import thongquan.server.law.ReleaseOvertaken;

/** Writes what was done to a release, and from when which pack is in force, in the transaction of the journal's entry. */
@Component
@Order(30)
class ReleaseRows implements EffectWriter {

    private static final String PROPOSE = """
            update law.release
               set state = 'PROPOSED', acts = acts + 1, proposed_by = ?, proposed_name = ?, proposed_at = ?
             where id = ? and acts = ?
            """;
    private static final String APPROVE = """
            update law.release
               set state = 'APPROVED', acts = acts + 1, approved_by = ?, approved_name = ?, approved_at = ?
             where id = ? and acts = ?
            """;
    private static final String ASK = """
            update law.release
               set state = 'WITHDRAWAL_ASKED', acts = acts + 1, asked_by = ?, asked_name = ?, asked_at = ?,
                   reason = ?
             where id = ? and acts = ?
            """;
    private static final String WITHDRAW = """
            update law.release
               set state = 'WITHDRAWN', acts = acts + 1, withdrawn_by = ?, withdrawn_name = ?, withdrawn_at = ?,
                   reason = coalesce(?, reason), withdrawn_from = ?
             where id = ? and acts = ?
            """;
    private static final String END_LAST = """
            update law.in_force
               set period = tstzrange(lower(period), ?)
             where law_edition = ? and rule_release = ? and upper_inf(period)
            """;
    private static final String BEGIN = """
            insert into law.in_force (law_edition, rule_release, release, period)
            values (?, ?, ?, tstzrange(?, null))
            """;
    private static final String CANCEL =
            "delete from law.in_force where release = ? and lower(period) >= ? and upper_inf(period)";
    private static final String EXTEND = """
            update law.in_force
               set period = tstzrange(lower(period), null)
             where upper(period) = ?
            """;

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        for (var entry : batch) {
            if (entry.subject() instanceof ReleaseChange change) {
                write(transaction, change);
            }
        }
    }

    private static void write(Connection transaction, ReleaseChange change) throws SQLException {
        var release = change.release();
        var act = change.act();
        switch (change.step()) {
            case Step.Proposal _ -> once(transaction, release, PROPOSE, release(act, release));
            case Step.Approval(var last) -> {
                once(transaction, release, APPROVE, release(act, release));
                once(transaction, release, END_LAST, release.effectiveAt(), last.lawEdition(), last.ruleRelease());
                begin(
                        transaction,
                        release,
                        release.lawEdition(),
                        release.ruleRelease(),
                        release.id(),
                        release.effectiveAt());
            }
            case Step.WithdrawalRequest(var reason) ->
                once(
                        transaction,
                        release,
                        ASK,
                        act.person(),
                        act.name(),
                        act.at(),
                        reason,
                        release.id(),
                        release.acts());
            case Step.Abandonment(var reason) -> withdraw(transaction, change, reason, null);
            case Step.Withdrawal(var from, var before) -> {
                withdraw(transaction, change, null, from);
                end(transaction, release, from, before);
            }
        }
    }

    /** The release ends, or never begins, and the pack before it counts again. */
    private static void end(Connection transaction, LawRelease release, Instant from, InForce before)
            throws SQLException {
        if (release.effectiveAt().isBefore(from)) {
            once(transaction, release, END_LAST, from, release.lawEdition(), release.ruleRelease());
            begin(transaction, release, before.lawEdition(), before.ruleRelease(), before.release(), from);
        } else {
            once(transaction, release, CANCEL, release.id(), from);
            once(transaction, release, EXTEND, release.effectiveAt());
        }
    }

    private static void begin(
            Connection transaction,
            LawRelease release,
            String law,
            String rules,
            @Nullable String bringer,
            Instant from)
            throws SQLException {
        once(transaction, release, BEGIN, law, rules, bringer, from);
    }

    private static void withdraw(
            Connection transaction, ReleaseChange change, @Nullable String reason, @Nullable Instant from)
            throws SQLException {
        var act = change.act();
        var release = change.release();
        once(
                transaction,
                release,
                WITHDRAW,
                act.person(),
                act.name(),
                act.at(),
                reason,
                from,
                release.id(),
                release.acts());
    }

    private static @Nullable Object[] release(ReleaseAct act, LawRelease release) {
        return new Object[] {act.person(), act.name(), act.at(), release.id(), release.acts()};
    }

    /** Changes exactly one row. */
    private static void once(Connection transaction, LawRelease release, String sql, @Nullable Object... values)
            throws SQLException {
        try (var statement = transaction.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new ReleaseOvertaken(release.id());
            }
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Instant at) {
            OffsetDateTime offset = at.atOffset(ZoneOffset.UTC);
            statement.setObject(place, offset);
        } else {
            statement.setObject(place, value);
        }
    }
}
