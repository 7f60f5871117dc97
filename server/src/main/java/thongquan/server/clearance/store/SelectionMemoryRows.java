package thongquan.server.clearance.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import thongquan.server.clearance.SelectionMemory;
import thongquan.server.clearance.Transition;
import thongquan.server.journal.Entry;

/** Remembers how goods were selected when their declaration becomes void after the selection. */
final class SelectionMemoryRows {

    private static final String REMEMBER = """
            insert into clearance.selection_memory (trader, mark, number, channel, until)
            values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private SelectionMemoryRows() {}

    static void write(Connection transaction, Entry entry, Transition transition) throws SQLException {
        var remembered = transition.remembered();
        if (remembered == null) {
            return;
        }
        try (var remember = transaction.prepareStatement(REMEMBER)) {
            for (var mark : SelectionMemory.marks(remembered.declaration())) {
                remember.setString(1, transition.before().trader());
                remember.setString(2, mark);
                remember.setString(3, entry.number());
                remember.setString(4, transition.channel().name());
                remember.setObject(5, remembered.until().atOffset(ZoneOffset.UTC));
                remember.addBatch();
            }
            remember.executeBatch();
        }
    }
}
