package thongquan.core.receipt;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;

/** Receipts of an invented log for the tests. */
final class Receipts {
    static final byte[] FILING = "{\"filing\": 1}".getBytes(StandardCharsets.UTF_8);
    static final byte[] DECISION = "{\"decision\": 1}".getBytes(StandardCharsets.UTF_8);
    static final Instant RECEIVED = Instant.parse("2026-11-22T01:02:03.004005Z");

    private Receipts() {}

    static EntryFacts entry(String sender, String key) {
        return new EntryFacts(
                "DECLARATION", "10000000012", 0, sender, key, RECEIVED, Hash.sha256(FILING), Hash.sha256(DECISION));
    }

    /** The receipt of an entry that stands at an index of a log of a size. */
    static Receipt receipt(EntryFacts entry, int index, int size, HeadSigner signer) {
        var leaves = new ArrayList<>(NaiveLog.of(size).leaves(0, size));
        leaves.set(index, entry.leafHash());
        var growth = Tree.empty(new StoredTiles()).append(leaves);
        var head = signer.sign(growth.size(), growth.root(), RECEIVED.plusMillis(7));
        return Receipt.of(entry, growth.inclusions().get(index), head, signer.verifier());
    }

    static HeadSigner signer() {
        var pair = pair();
        return HeadSigner.of(
                "customs.example/journal",
                pair.getPrivate().getEncoded(),
                HeadVerifier.of(pair.getPublic().getEncoded()));
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
