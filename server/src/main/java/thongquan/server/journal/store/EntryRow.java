package thongquan.server.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.canonical.CanonicalBytes;
import thongquan.server.journal.RecordedEntry;

/**
 * An entry as its row tells it.
 *
 * @param entry the entry; without its documents where a bundle holds them
 * @param bundle position of the first entry of the bundle that holds the documents; null where the row itself does
 */
record EntryRow(RecordedEntry entry, @Nullable Long bundle) {

    private static final CanonicalBytes NOTHING = new CanonicalBytes(new byte[0]);
    private static final Documents ELSEWHERE = new Documents(NOTHING, NOTHING, NOTHING);

    static EntryRow of(ResultSet row) throws SQLException {
        var bundle = row.getObject("bundle", Long.class);
        var documents = bundle == null
                ? new Documents(bytes(row, "filing"), bytes(row, "decision"), bytes(row, "sealed"))
                : ELSEWHERE;
        var entry = new RecordedEntry(
                row.getLong("position"),
                row.getString("kind"),
                row.getString("number"),
                row.getInt("version"),
                row.getString("sender"),
                row.getString("idempotency_key"),
                JournalStore.instant(row, "received_at"),
                row.getString("content_type"),
                documents.filing(),
                documents.decision(),
                documents.sealed(),
                row.getString("law_edition"),
                row.getString("rule_release"));
        return new EntryRow(entry, bundle);
    }

    private static CanonicalBytes bytes(ResultSet row, String column) throws SQLException {
        return new CanonicalBytes(row.getBytes(column));
    }

    /** The entry with its documents, taken from the bundles by their first positions. */
    RecordedEntry whole(Map<Long, List<Documents>> bundles) {
        if (bundle == null) {
            return entry;
        }
        var held = bundles.get(bundle);
        if (held == null) {
            throw new IllegalStateException("no bundle " + bundle + " for entry " + entry.position());
        }
        var own = held.get((int) (entry.position() - bundle));
        return new RecordedEntry(
                entry.position(),
                entry.kind(),
                entry.number(),
                entry.version(),
                entry.sender(),
                entry.key(),
                entry.receivedAt(),
                entry.contentType(),
                own.filing(),
                own.decision(),
                own.sealed(),
                entry.lawEdition(),
                entry.ruleRelease());
    }
}
