package thongquan.server.rehearsal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.rehearsal.NoticesTold;

/** Writes notices to traders in the transaction of the journal's entry, so that none is told in the feed alone. */
@Component
@Order(40)
class NoticeRows implements EffectWriter {

    private static final String ADD = """
            insert into rehearsal.notice (rehearsal, organisation, sent_at, filings, refused, owed, owes)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        for (var entry : batch) {
            if (entry.subject() instanceof NoticesTold told) {
                write(transaction, told);
            }
        }
    }

    private static void write(Connection transaction, NoticesTold told) throws SQLException {
        try (var insert = transaction.prepareStatement(ADD)) {
            for (var notice : told.notices()) {
                insert.setString(1, told.rehearsal());
                insert.setString(2, notice.organisation());
                insert.setObject(3, told.at().atOffset(ZoneOffset.UTC));
                insert.setLong(4, notice.filings());
                insert.setLong(5, notice.refused());
                insert.setLong(6, notice.owed());
                insert.setLong(7, notice.owes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
