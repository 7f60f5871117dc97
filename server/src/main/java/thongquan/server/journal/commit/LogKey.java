package thongquan.server.journal.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongquan.core.receipt.HeadSigner;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.MerkleLog;
import thongquan.server.database.CannotStart;
import thongquan.server.database.DataFolder;
import thongquan.server.journal.JournalSettings;
import thongquan.server.journal.store.JournalStore;

/**
 * The key the log's heads are signed with: made at the first start, kept in the data folder readable by its owner only.
 * The database knows the public half, so that a log is never continued under another key by mistake.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalSettings.class)
class LogKey {

    /** File with the private key, base64 of PKCS #8. */
    private static final String PRIVATE = "log-signing.key";

    /** File with the public key, base64 of X.509, to hand to whoever checks receipts. */
    private static final String PUBLIC = "log-signing.pub";

    @Bean
    HeadSigner headSigner(DataFolder folder, JournalSettings settings, JournalStore store) {
        var known = store.findPublicKey();
        var file = folder.path().resolve(PRIVATE);
        try {
            if (!Files.exists(file)) {
                if (known.isPresent()) {
                    throw new CannotStart(
                            "The key that signs this journal, %s, is missing from the data folder: put it back."
                                    .formatted(PRIVATE));
                }
                create(folder);
            }
            var pub = Base64.getDecoder()
                    .decode(Files.readString(folder.path().resolve(PUBLIC)).strip());
            store.open(settings.origin(), pub, MerkleLog.EMPTY);
            if (!java.util.Arrays.equals(pub, store.findPublicKey().orElseThrow())) {
                throw new CannotStart("The key in the data folder is not the one this journal was signed with.");
            }
            var secret = Base64.getDecoder().decode(Files.readString(file).strip());
            return HeadSigner.of(settings.origin(), secret, HeadVerifier.of(pub));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(DataFolder folder) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoder = Base64.getEncoder();
            folder.keepSecret(PUBLIC, encoder.encodeToString(pair.getPublic().getEncoded()) + "\n");
            folder.keepSecret(PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime signs with Ed25519", e);
        }
    }
}
