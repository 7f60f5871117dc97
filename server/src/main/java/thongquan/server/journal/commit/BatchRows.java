package thongquan.server.journal.commit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import thongquan.core.receipt.SignedHead;
import thongquan.server.journal.CopyRows;
import thongquan.server.journal.Event;

/** The journal's own rows of a batch: entries with their leaves, events, complete tiles and the signed head. */
final class BatchRows {

    private static final String ENTRY =
            "journal.entry (position, kind, number, version, sender, idempotency_key, received_at, content_type,"
                    + " filing_hash, decision_hash, law_edition, rule_release, filing, decision, sealed, leaf)";
    private static final String EVENT =
            "journal.event (cursor, position, type, number, version, occurred_at, organisation, agent, office, data)";
    private static final String HEAD =
            "insert into journal.head (size, root, signed_at, key_id, signature) values (?, ?, ?, ?, ?)";

    private BatchRows() {}

    static void write(Composition composition, Connection transaction) throws SQLException {
        var batch = composition.batch();
        var entries = new CopyRows(ENTRY, batch.size() * 12_288);
        var events = new CopyRows(EVENT, batch.size() * 512);
        long position = composition.from().size();
        long cursor = composition.from().cursor();
        for (var waiting : batch) {
            entry(entries, position, waiting);
            for (var event : waiting.entry.events()) {
                event(events, ++cursor, position, event);
            }
            position++;
        }
        entries.send(transaction);
        events.send(transaction);
        var tiles = new CopyRows("journal.tile (level, index, hashes)", 128);
        for (var tile : composition.growth().completed()) {
            tiles.row(3).int2(tile.level()).int8(tile.index()).bytes(tile.hashes());
        }
        tiles.send(transaction);
    }

    static void write(SignedHead head, Connection transaction) throws SQLException {
        try (var statement = transaction.prepareStatement(HEAD)) {
            statement.setLong(1, head.size());
            statement.setBytes(2, head.root().bytes());
            statement.setObject(3, head.at().atOffset(java.time.ZoneOffset.UTC));
            statement.setString(4, head.keyId());
            statement.setString(5, head.signature());
            statement.executeUpdate();
        }
    }

    private static void entry(CopyRows rows, long position, Waiting waiting) {
        var entry = waiting.entry;
        rows.row(16)
                .int8(position)
                .text(entry.kind())
                .text(entry.number())
                .int2(entry.version())
                .text(entry.sender())
                .text(entry.key())
                .timestamp(waiting.facts.receivedAt())
                .text(entry.contentType())
                .bytes(HexFormat.of().parseHex(entry.filing().hash()))
                .bytes(HexFormat.of().parseHex(entry.decision().hash()))
                .text(entry.lawEdition())
                .text(entry.ruleRelease())
                .bytes(entry.filing().array())
                .bytes(entry.decision().array())
                .bytes(entry.sealed().array())
                .bytes(waiting.leaf.bytes());
    }

    private static void event(CopyRows rows, long cursor, long position, Event event) {
        rows.row(10)
                .int8(cursor)
                .int8(position)
                .text(event.type())
                .text(event.number())
                .int2(event.version())
                .timestamp(event.occurredAt())
                .text(event.organisation())
                .text(event.agent())
                .text(event.office())
                .text(event.data());
    }
}
