package thongquan.server.journal.commit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.MerkleLog;
import thongquan.server.journal.EffectWriter;
import thongquan.server.journal.JournalSettings;
import thongquan.server.journal.store.JournalStore;

/** One running program's journal, as the system puts it together; several may share a database and a key. */
final class Program implements AutoCloseable {
    static final String ORIGIN = "thongquan.example/test";
    static final JournalSettings SETTINGS = new JournalSettings(ORIGIN, 2, 64, 8192, 8192, Duration.ofSeconds(20));

    final CommittedJournal journal;

    private Program(CommittedJournal journal) {
        this.journal = journal;
        journal.start();
    }

    static Program start(DataSource database, HeadSigner signer, EffectWriter... effects) {
        return start(SETTINGS, database, signer, effects);
    }

    static Program start(JournalSettings settings, DataSource database, HeadSigner signer, EffectWriter... effects) {
        var store = new JournalStore(JdbcClient.create(database));
        store.open(ORIGIN, signer.verifier().encoded(), MerkleLog.EMPTY);
        var beans = new StaticListableBeanFactory();
        for (int i = 0; i < effects.length; i++) {
            beans.addBean("effect" + i, effects[i]);
        }
        return new Program(new CommittedJournal(
                settings,
                database,
                store,
                beans.getBeanProvider(EffectWriter.class),
                signer,
                Clock.systemUTC(),
                new SimpleMeterRegistry()));
    }

    /** A key pair of its own. */
    static HeadSigner key() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var verifier = HeadVerifier.of(pair.getPublic().getEncoded());
            return HeadSigner.of(ORIGIN, pair.getPrivate().getEncoded(), verifier);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        journal.stop();
    }
}
