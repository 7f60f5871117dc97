package thongquan.server.journal.commit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import thongquan.core.receipt.SignedHead;
import thongquan.server.journal.CopyRows;
import thongquan.server.journal.Event;
import thongquan.server.journal.store.Bundle;
import thongquan.server.journal.store.Documents;

/** The journal's own rows of a batch: entries with their leaves, events, complete tiles and the signed head. */
final class BatchRows {

    private static final String ENTRY =
            "journal.entry (position, kind, number, version, sender, idempotency_key, received_at, content_type,"
                    + " filing_hash, decision_hash, law_edition, rule_release, leaf, bundle)";
    private static final String EVENT =
            "journal.event (cursor, position, type, number, version, occurred_at, organisation, agent, office, data)";
    private static final String HEAD =
            "insert into journal.head (size, root, signed_at, key_id, signature) values (?, ?, ?, ?, ?)";

    private BatchRows() {}

    static void write(Composition composition, Connection transaction) throws SQLException {
        var batch = composition.batch();
        var entries = new CopyRows(ENTRY, batch.size() * 512);
        var events = new CopyRows(EVENT, batch.size() * 512);
        var bundles = new CopyRows("journal.bundle (first, content)", batch.size() * 2048);
        long position = composition.from().size();
        long cursor = composition.from().cursor();
        var packed = Bundle.of(position, documents(batch));
        packed.forEach(bundle -> bundles.row(2).int8(bundle.first()).bytes(bundle.content()));
        int own = 0;
        for (var waiting : batch) {
            if (own + 1 < packed.size() && packed.get(own + 1).first() == position) {
                own++;
            }
            entry(entries, position, waiting, packed.get(own).first());
            for (var event : waiting.entry.events()) {
                event(events, ++cursor, position, event);
            }
            position++;
        }
        bundles.send(transaction);
        entries.send(transaction);
        events.send(transaction);
        var tiles = new CopyRows("journal.tile (level, index, hashes)", 128);
        for (var tile : composition.growth().completed()) {
            tiles.row(3).int2(tile.level()).int8(tile.index()).bytes(tile.hashes());
        }
        tiles.send(transaction);
    }

    private static List<Documents> documents(List<Waiting> batch) {
        return batch.stream()
                .map(waiting -> waiting.entry)
                .map(entry -> new Documents(entry.filing(), entry.decision(), entry.sealed()))
                .toList();
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

    private static void entry(CopyRows rows, long position, Waiting waiting, long bundle) {
        var entry = waiting.entry;
        rows.row(14)
                .int8(position)
                .text(entry.kind())
                .text(entry.number())
                .int2(entry.version())
                .text(entry.sender())
                .text(entry.key())
                .timestamp(waiting.facts.receivedAt())
                .text(entry.contentType())
                .bytes(waiting.facts.filing().bytes())
                .bytes(waiting.facts.decision().bytes())
                .text(entry.lawEdition())
                .text(entry.ruleRelease())
                .bytes(waiting.leaf.bytes())
                .int8(bundle);
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
