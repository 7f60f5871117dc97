package thongquan.server.clearance.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.core.decision.Registration;
import thongquan.core.lifecycle.Status;
import thongquan.core.regime.OpenedStock;
import thongquan.core.regime.WriteOff;
import thongquan.server.clearance.Transition;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Overtaken;

/** Opens the stocks of registered declarations, and writes others off them: never more than there is. */
@Component
@Order(35)
class StockRows implements EffectWriter {

    private static final String TAKE = """
            update clearance.stock
               set taken = taken + ?
             where number = ? and line = ? and taken + ? <= quantity
            """;
    private static final String USE = """
            insert into clearance.stock_use (number, line, by_number, item, revision, taken)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String GIVE_BACK = """
            update clearance.stock s
               set taken = s.taken - u.taken
              from (select number, line, sum(taken) as taken
                      from clearance.stock_use where by_number = ? group by number, line) u
             where s.number = u.number and s.line = u.line and u.taken <> 0
            """;
    private static final String GIVEN_BACK = """
            insert into clearance.stock_use (number, line, by_number, item, revision, taken)
            select number, line, by_number, 0, ?, -sum(taken)
              from clearance.stock_use
             where by_number = ?
             group by number, line, by_number
            having sum(taken) <> 0
            """;

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        for (var entry : batch) {
            if (entry.subject() instanceof Registration registration
                    && !registration.decision().stocks().opened().isEmpty()) {
                OpenedStocks.of(transaction, registration, entry.receivedAt()).open();
            }
        }
    }

    @Override
    public void settle(Connection transaction, List<Entry> batch) throws SQLException {
        for (var entry : batch) {
            switch (entry.subject()) {
                case Registration registration ->
                    take(transaction, entry.number(), 0, registration.decision().stocks().writtenOff());
                case Transition transition -> settle(transaction, transition);
                default -> {}
            }
        }
    }

    private static void settle(Connection transaction, Transition transition) throws SQLException {
        var number = transition.before().number();
        var amended = transition.amended();
        if (amended != null) {
            giveBack(transaction, number, transition.revision());
            List<OpenedStock> opened = amended.decision().stocks().opened();
            if (!opened.isEmpty()) {
                OpenedStocks.of(transaction, amended, transition.before().registeredAt())
                        .reopen();
            }
            take(transaction, number, transition.revision(), amended.decision().stocks().writtenOff());
        } else if (isVoid(transition.after().status())
                && !isVoid(transition.before().state())) {
            giveBack(transaction, number, transition.revision());
            OpenedStocks.close(transaction, number);
        }
    }

    private static boolean isVoid(Status status) {
        return status == Status.CANCELLED || status == Status.REFUSED;
    }

    private static void take(Connection transaction, String by, int revision, List<WriteOff> writeOffs)
            throws SQLException {
        if (writeOffs.isEmpty()) {
            return;
        }
        try (var take = transaction.prepareStatement(TAKE);
                var use = transaction.prepareStatement(USE)) {
            for (var each : writeOffs) {
                var line = each.line();
                take.setBigDecimal(1, each.taken());
                take.setString(2, line.number());
                take.setInt(3, line.line());
                take.setBigDecimal(4, each.taken());
                if (take.executeUpdate() != 1) {
                    throw new Overtaken(line.toString());
                }
                use.setString(1, line.number());
                use.setInt(2, line.line());
                use.setString(3, by);
                use.setInt(4, each.item());
                use.setInt(5, revision);
                use.setBigDecimal(6, each.taken());
                use.addBatch();
            }
            use.executeBatch();
        }
    }

    private static void giveBack(Connection transaction, String by, int revision) throws SQLException {
        try (var give = transaction.prepareStatement(GIVE_BACK);
                var given = transaction.prepareStatement(GIVEN_BACK)) {
            give.setString(1, by);
            if (give.executeUpdate() > 0) {
                given.setInt(1, revision);
                given.setString(2, by);
                given.executeUpdate();
            }
        }
    }
}
