package thongquan.server.journal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.SignedHead;
import thongquan.server.journal.EntryOutline;
import thongquan.server.journal.Event;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.journal.RecordedEvent;

/** Reads the journal's tables, and moves the fence of the log. */
@Repository
public class JournalStore {

    private static final String COLUMNS = """
            position, kind, number, version, sender, idempotency_key, received_at, content_type,
                   filing, decision, sealed, bundle, law_edition, rule_release
            """;
    private static final String BY_KEY = "select " + COLUMNS + """
              from journal.entry
             where sender = :sender and idempotency_key = :key
            """;
    private static final String BY_NUMBER = "select " + COLUMNS + """
              from journal.entry
             where number = :number
             order by version, position
            """;
    private static final String RANGE = "select " + COLUMNS + """
              from journal.entry
             where position >= :from
             order by position
             limit :limit
            """;
    private static final String KNOWN_KEYS = "select " + COLUMNS + """
              from journal.entry
             where (sender, idempotency_key) in (select * from unnest(?, ?))
            """;
    private static final String ADVANCE = """
            update journal.log
               set size = ?, root = ?, cursor = ?
             where size = ? and root = ?
            """;

    private final JdbcClient jdbc;

    public JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry a sender filed under a key. */
    public Optional<RecordedEntry> findByKey(String sender, String key) {
        var found = jdbc.sql(BY_KEY)
                .param("sender", sender)
                .param("key", key)
                .query((row, _) -> EntryRow.of(row))
                .list();
        return whole(found, jdbc).stream().findFirst();
    }

    /** All entries of a number, oldest first. */
    public List<RecordedEntry> listByNumber(String number) {
        return whole(
                jdbc.sql(BY_NUMBER)
                        .param("number", number)
                        .query((row, _) -> EntryRow.of(row))
                        .list(),
                jdbc);
    }

    /** Entries from a position on, at most so many. */
    public List<RecordedEntry> list(long from, int limit) {
        return whole(
                jdbc.sql(RANGE)
                        .param("from", from)
                        .param("limit", limit)
                        .query((row, _) -> EntryRow.of(row))
                        .list(),
                jdbc);
    }

    /** Outlines of what was decided under a law and rules after a position, at most so many. */
    public List<EntryOutline> listDecided(String lawEdition, String ruleRelease, long after, int limit) {
        return jdbc.sql("""
                        select position, kind, number, version, sender, received_at
                          from journal.entry
                         where position > :after and law_edition = :law and rule_release = :rules
                         order by position
                         limit :limit
                        """)
                .param("after", after)
                .param("law", lawEdition)
                .param("rules", ruleRelease)
                .param("limit", limit)
                .query((row, _) -> new EntryOutline(
                        row.getLong("position"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getInt("version"),
                        row.getString("sender"),
                        instant(row, "received_at")))
                .list();
    }

    /** When the entry at a position was received. */
    public Instant receivedAt(long position) {
        return jdbc.sql("select received_at from journal.entry where position = :position")
                .param("position", position)
                .query((row, _) -> instant(row, "received_at"))
                .single();
    }

    /** Of these senders' keys, the entries that are recorded already; read in the batch's own transaction. */
    public List<RecordedEntry> knownKeys(Connection transaction, String[] senders, String[] keys) throws SQLException {
        try (var statement = transaction.prepareStatement(KNOWN_KEYS)) {
            statement.setArray(1, transaction.createArrayOf("text", senders));
            statement.setArray(2, transaction.createArrayOf("text", keys));
            try (var rows = statement.executeQuery()) {
                var known = new ArrayList<EntryRow>();
                while (rows.next()) {
                    known.add(EntryRow.of(rows));
                }
                // On the batch's own connection: writers that wait for a second one wait for each other.
                return whole(known, JdbcClient.create(new SingleConnectionDataSource(transaction, true)));
            }
        }
    }

    /**
     * Bounds how long the batch waits for another's lock. Two programs that wrote the same positions may each wait for a
     * batch of the other, of which the database sees one half only and no deadlock.
     */
    public void limitLocks(Connection transaction) throws SQLException {
        try (var statement = transaction.createStatement()) {
            statement.execute("set local lock_timeout = '2s'");
        }
    }

    /** Moves the fence from one state of the log to the next; false where another batch was there first. */
    public boolean advance(Connection transaction, LogState from, LogState to) throws SQLException {
        try (var statement = transaction.prepareStatement(ADVANCE)) {
            statement.setLong(1, to.size());
            statement.setBytes(2, to.root().bytes());
            statement.setLong(3, to.cursor());
            statement.setLong(4, from.size());
            statement.setBytes(5, from.root().bytes());
            return statement.executeUpdate() == 1;
        }
    }

    /** The committed state of the log; absent before the log is opened for the first time. */
    public Optional<LogState> findState() {
        return jdbc.sql("select size, root, cursor from journal.log")
                .query((row, _) ->
                        new LogState(row.getLong("size"), Hash.of(row.getBytes("root")), row.getLong("cursor")))
                .optional();
    }

    /** The key the log's heads are signed with, as X.509 bytes. */
    public Optional<byte[]> findPublicKey() {
        return jdbc.sql("select public_key from journal.log")
                .query((row, _) -> row.getBytes("public_key"))
                .optional();
    }

    /** Opens the log for the first time; harmless where it is open. */
    public void open(String origin, byte[] publicKey, Hash emptyRoot) {
        jdbc.sql(
                        "insert into journal.log (origin, public_key, root) values (:origin, :key, :root) on conflict do nothing")
                .param("origin", origin)
                .param("key", publicKey)
                .param("root", emptyRoot.bytes())
                .update();
    }

    /** The leaf hashes from a position up to the size. */
    public List<Hash> leaves(long from, long size) {
        return jdbc.sql("select leaf from journal.entry where position >= :from and position < :size order by position")
                .param("from", from)
                .param("size", size)
                .query((row, _) -> Hash.of(row.getBytes("leaf")))
                .list();
    }

    /** A complete tile of the log. */
    public byte[] tile(int level, long index) {
        return jdbc.sql("select hashes from journal.tile where level = :level and index = :index")
                .param("level", level)
                .param("index", index)
                .query((row, _) -> row.getBytes("hashes"))
                .single();
    }

    /** The signed head under which the entry at a position was acknowledged. */
    public SignedHead headOf(long position, String origin) {
        return jdbc.sql("select * from journal.head where size > :position order by size limit 1")
                .param("position", position)
                .query((row, _) -> head(row, origin))
                .single();
    }

    /** The newest signed heads, newest first. */
    public List<SignedHead> heads(int limit, String origin) {
        return jdbc.sql("select * from journal.head order by size desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> head(row, origin))
                .list();
    }

    /** Events after a place in the feed that an organisation or an office may read; null: any. */
    public List<RecordedEvent> events(EventQuery query) {
        return jdbc.sql("""
                        select *
                          from journal.event
                         where cursor > :after
                           and (:organisation::text is null or organisation = :organisation or agent = :organisation)
                           and (:office::text is null or office = :office)
                           and (:number::text is null or number = :number)
                           and (:types = '' or type = any (string_to_array(:types, ' ')))
                         order by cursor
                         limit :limit
                        """)
                .param("after", query.after())
                .param("organisation", query.organisation())
                .param("office", query.office())
                .param("number", query.number())
                .param("types", String.join(" ", query.types()))
                .param("limit", query.limit())
                .query((row, _) -> new RecordedEvent(row.getLong("cursor"), event(row)))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getString("type"),
                row.getString("number"),
                row.getInt("version"),
                instant(row, "occurred_at"),
                row.getString("organisation"),
                row.getString("agent"),
                row.getString("office"),
                row.getString("data"));
    }

    private static SignedHead head(ResultSet row, String origin) throws SQLException {
        return new SignedHead(
                origin,
                row.getLong("size"),
                Hash.of(row.getBytes("root")),
                instant(row, "signed_at"),
                row.getString("key_id"),
                row.getString("signature"));
    }

    /** The entries with their documents, each bundle fetched and unpacked once. */
    private static List<RecordedEntry> whole(List<EntryRow> rows, JdbcClient jdbc) {
        var needed = rows.stream()
                .map(EntryRow::bundle)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (needed.isEmpty()) {
            return rows.stream().map(EntryRow::entry).toList();
        }
        var bundles = jdbc
                .sql("select first, content from journal.bundle where first in (:needed)")
                .param("needed", needed)
                .query((row, _) -> new Bundle(row.getLong("first"), row.getBytes("content")))
                .list()
                .stream()
                .collect(Collectors.toMap(Bundle::first, Bundle::unpack));
        return rows.stream().map(row -> row.whole(bundles)).toList();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }
}
