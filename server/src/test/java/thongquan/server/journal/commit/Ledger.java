package thongquan.server.journal.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.MerkleLog;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.Verification;
import thongquan.server.journal.Appended;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.Entry;
import thongquan.server.journal.Journal;

/** A module's effects in a table of the test's own, and what has to hold of a journal whatever happened to it. */
final class Ledger implements EffectWriter {
    /** The database refuses the effect of this number. */
    static final int BAD = 13;

    private final JdbcClient jdbc;

    private Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Ledger in(DataSource database) {
        var jdbc = JdbcClient.create(database);
        jdbc.sql("create table effect (number text not null primary key check (number <> '00000000013'))")
                .update();
        return new Ledger(jdbc);
    }

    @Override
    public void write(Connection transaction, List<Entry> batch) throws SQLException {
        try (var statement = transaction.prepareStatement("insert into effect values (?)")) {
            for (var entry : batch) {
                statement.setString(1, entry.number());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** So many entries stand in the log without a gap, each once and with its effect, under the root they hash to. */
    void assertHolds(Journal journal, int entries) {
        assertThat(column("select position from journal.entry order by position"))
                .isEqualTo(LongStream.range(0, entries).boxed().toList());
        assertThat(column("select cursor from journal.event order by cursor"))
                .isEqualTo(LongStream.rangeClosed(1, entries).boxed().toList());
        assertThat(column("select count(*) from effect join journal.entry using (number)"))
                .containsExactly((long) entries);
        assertThat(column("select count(*) from effect")).containsExactly((long) entries);
        assertThat(column("select max(size) from journal.head")).containsExactly((long) entries);

        var recorded = journal.list(0, entries + 1);
        assertThat(new HashSet<>(recorded.stream()
                        .map(entry -> entry.sender() + " " + entry.key())
                        .toList()))
                .hasSize(entries);
        var leaves = recorded.stream().map(entry -> entry.facts().leafHash()).toList();
        var head = journal.heads(1).getFirst();
        assertThat(head.root()).isEqualTo(root(leaves));
        assertThat(journal.publicKey().verifies(head)).isTrue();
        recorded.forEach(entry -> assertValid(journal.receipt(entry), journal.publicKey()));
    }

    private List<@Nullable Long> column(String query) {
        return jdbc.sql(query).query(Long.class).list();
    }

    static void assertValid(Receipt receipt, HeadVerifier key) {
        assertThat(Receipt.verify(receipt.toJson().getBytes(StandardCharsets.UTF_8), Optional.of(key)))
                .isInstanceOf(Verification.Valid.class);
    }

    /** RFC 9162, section 2.1.1, by the letter. */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return MerkleLog.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleLog.nodeHash(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The receipt of an outcome that says the entry is recorded. */
    static Receipt receipt(Journal journal, Appended outcome) {
        return switch (outcome) {
            case Appended.Recorded(var receipt) -> receipt;
            case Appended.Known(var entry) -> journal.receipt(entry);
            case Appended.Full _, Appended.Unknown _ -> throw new AssertionError(outcome);
        };
    }
}
