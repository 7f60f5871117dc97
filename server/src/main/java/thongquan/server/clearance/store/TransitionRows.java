package thongquan.server.clearance.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.core.lifecycle.Act;
import thongquan.core.lifecycle.StandingText;
import thongquan.server.clearance.Transition;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Overtaken;

/**
 * Moves declarations to where acts put them. An act holds for the revision its author saw: of two acts on one revision
 * exactly one is recorded.
 */
@Component
@Order(25)
class TransitionRows implements EffectWriter {

    private static final String MOVE = """
            update clearance.declaration
               set standing = ?, state = ?, since = case when state = ? then coalesce(since, registered_at) else ? end,
                   due_at = ?, timer = ?, with_officer = ?, channel = ?, version = ?, raised = case when ? then raised + 1 else 0 end,
                   revision = revision + 1
             where number = ? and revision = ?
            """;
    private static final String FIGURES = """
            update clearance.declaration
               set reason_class = ?, score = ?, hs = ?, goods = ?, origin = ?, item_count = ?, customs_value = ?,
                   payable = ?, reference = ?
             where number = ?
            """;
    private static final String ACT = """
            insert into clearance.act
                   (number, revision, act, version, by_id, by_name, by_role, second_id, second_name, reason, note,
                    before, after, at, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public void write(Connection transaction, List<Entry> batch) {
        // Rows that another batch may hold are settled last.
    }

    @Override
    public void settle(Connection transaction, List<Entry> batch) throws SQLException {
        for (var entry : batch) {
            if (entry.subject() instanceof Transition transition) {
                move(transaction, transition);
                record(transaction, transition);
                if (transition.amended() != null) {
                    figures(transaction, transition);
                }
                SelectionMemoryRows.write(transaction, entry, transition);
            }
        }
    }

    private static void move(Connection transaction, Transition transition) throws SQLException {
        var clock = transition.clock();
        try (var move = transaction.prepareStatement(MOVE)) {
            var values = new Values(move);
            values.text(StandingText.of(transition.after()));
            values.text(transition.after().status().name());
            values.text(transition.after().status().name());
            values.time(transition.at());
            values.time(transition.due());
            values.text(clock == null ? null : clock.code());
            values.truth(transition.after().isWithOfficer());
            values.text(transition.channel().name());
            values.whole(transition.version());
            values.truth(transition.act() == Act.RAISE);
            values.text(transition.before().number());
            values.whole(transition.before().revision());
            if (move.executeUpdate() != 1) {
                throw new Overtaken(transition.before().number());
            }
        }
    }

    private static void figures(Connection transaction, Transition transition) throws SQLException {
        var amended = Objects.requireNonNull(transition.amended());
        var declaration = amended.declaration();
        var selection = amended.decision().requireSelection();
        var assessment = amended.decision().requireAssessment();
        var item = declaration.goodsItems().getFirst();
        try (var figures = transaction.prepareStatement(FIGURES)) {
            var values = new Values(figures);
            values.text(selection.reasonClass());
            values.whole(selection.score());
            values.text(item.classification());
            values.text(DeclarationRows.goods(item));
            values.text(item.originCountryCode());
            values.whole(declaration.goodsItems().size());
            values.large(assessment.customsValue().amount().longValueExact());
            values.large(assessment.payable().amount().longValueExact());
            values.text(declaration.functionalReferenceId());
            values.text(transition.before().number());
            figures.executeUpdate();
        }
    }

    private static void record(Connection transaction, Transition transition) throws SQLException {
        var second = transition.second();
        try (var act = transaction.prepareStatement(ACT)) {
            var values = new Values(act);
            values.text(transition.before().number());
            values.whole(transition.revision());
            values.text(transition.act().name());
            values.whole(transition.version());
            values.text(transition.by().id());
            values.text(transition.by().name());
            values.text(transition.by().role());
            values.text(second == null ? null : second.id());
            values.text(second == null ? null : second.name());
            values.text(transition.reason());
            values.text(transition.note());
            values.text(StandingText.of(transition.before().standing()));
            values.text(StandingText.of(transition.after()));
            values.time(transition.at());
            values.time(transition.due());
            act.executeUpdate();
        }
    }

    /** The parameters of a statement, one after the other. */
    private static final class Values {
        private final PreparedStatement statement;
        private int at;

        Values(PreparedStatement statement) {
            this.statement = statement;
        }

        void text(@Nullable String value) throws SQLException {
            statement.setString(++at, value);
        }

        void whole(int value) throws SQLException {
            statement.setInt(++at, value);
        }

        void large(long value) throws SQLException {
            statement.setLong(++at, value);
        }

        void truth(boolean value) throws SQLException {
            statement.setBoolean(++at, value);
        }

        void time(@Nullable Instant value) throws SQLException {
            OffsetDateTime time = value == null ? null : value.atOffset(ZoneOffset.UTC);
            statement.setObject(++at, time, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
