package thongquan.server.clearance.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import thongquan.core.decision.Registration;
import thongquan.core.regime.OpenedStock;
import thongquan.server.journal.Overtaken;

/** The stocks of one declaration: opened, opened again by an amendment, or closed by its end. */
final class OpenedStocks {

    private static final String OPEN = """
            insert into clearance.stock
                   (number, line, trader, procedure, hs, goods, unit, quantity, value, spared, opened_at, deadline)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REOPEN = OPEN + """
            on conflict (number, line) do update
               set hs = excluded.hs, goods = excluded.goods, unit = excluded.unit, quantity = excluded.quantity,
                   value = excluded.value, spared = excluded.spared, deadline = excluded.deadline
             where stock.taken = 0 or stock.taken <= excluded.quantity and stock.unit = excluded.unit
            """;
    private static final String CLOSE = "delete from clearance.stock where number = ? and line > ? and taken = 0";
    private static final String LEFT = "select 1 from clearance.stock where number = ? and line > ?";

    private final Connection transaction;
    private final Registration registration;
    private final Instant at;

    private OpenedStocks(Connection transaction, Registration registration, Instant at) {
        this.transaction = transaction;
        this.registration = registration;
        this.at = at;
    }

    static OpenedStocks of(Connection transaction, Registration registration, Instant at) {
        return new OpenedStocks(transaction, registration, at);
    }

    void open() throws SQLException {
        try (var open = transaction.prepareStatement(OPEN)) {
            for (var stock : registration.decision().stocks().opened()) {
                set(open, stock);
                open.addBatch();
            }
            open.executeBatch();
        }
    }

    /** Opens them as the amendment says; what is written off already has to fit. */
    void reopen() throws SQLException {
        var opened = registration.decision().stocks().opened();
        try (var open = transaction.prepareStatement(REOPEN)) {
            for (var stock : opened) {
                set(open, stock);
                if (open.executeUpdate() != 1) {
                    throw new Overtaken(registration.number().number());
                }
            }
        }
        // Items are numbered in order: what is no longer declared are the last lines.
        close(transaction, registration.number().number(), opened.size());
    }

    /** Closes all stocks of a declaration that is void. */
    static void close(Connection transaction, String number) throws SQLException {
        close(transaction, number, 0);
    }

    private static void close(Connection transaction, String number, int after) throws SQLException {
        try (var close = transaction.prepareStatement(CLOSE);
                var left = transaction.prepareStatement(LEFT)) {
            close.setString(1, number);
            close.setInt(2, after);
            close.executeUpdate();
            left.setString(1, number);
            left.setInt(2, after);
            try (var rows = left.executeQuery()) {
                if (rows.next()) {
                    throw new Overtaken(number);
                }
            }
        }
    }

    private void set(PreparedStatement open, OpenedStock stock) throws SQLException {
        var declaration = registration.declaration();
        var trader = declaration.trader();
        open.setString(1, registration.number().number());
        open.setInt(2, stock.line());
        open.setString(3, trader == null || trader.id() == null ? "" : trader.id());
        open.setString(4, declaration.customsProcedureCode());
        open.setString(5, stock.hs());
        open.setString(6, stock.goods());
        open.setString(7, stock.quantity().unit().value());
        open.setBigDecimal(8, stock.quantity().value());
        open.setLong(9, stock.value().amount().longValueExact());
        open.setString(10, spared(stock));
        open.setObject(11, at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        open.setObject(12, stock.deadline(), Types.DATE);
    }

    private static String spared(OpenedStock stock) {
        return stock.spared().entrySet().stream()
                .map(tax -> tax.getKey().code() + "=" + tax.getValue().amount().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
