package thongquan.core.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a sender takes home: the facts of the entry, its place in the log, the signed head and the path between them,
 * with the public key. It verifies offline, today and in ten years.
 *
 * @param entry what was received and decided
 * @param leafIndex place of the entry in the log, counted from 0
 * @param head the signed head under which the entry stands
 * @param inclusionPath hashes that lead from the entry to the head's root
 * @param publicKey the key that signed the head
 */
public record Receipt(
        EntryFacts entry, long leafIndex, SignedHead head, List<Hash> inclusionPath, HeadVerifier publicKey) {

    /** Keeps its own copy of the path. */
    public Receipt {
        inclusionPath = List.copyOf(inclusionPath);
    }

    /** The receipt of an entry, from its proof at the size of the head. */
    public static Receipt of(EntryFacts entry, InclusionProof proof, SignedHead head, HeadVerifier publicKey) {
        if (proof.size() != head.size()) {
            throw new IllegalArgumentException("The proof is for another size than the head");
        }
        return new Receipt(entry, proof.index(), head, proof.path(), publicKey);
    }

    /**
     * Reads a receipt, whose signature and path it does not check. Empty for any bytes that are not exactly what
     * {@link #toJson()} writes in UTF-8, with or without one newline at the end.
     */
    public static Optional<Receipt> parse(byte[] text) {
        boolean newline = text.length > 0 && text[text.length - 1] == '\n';
        var exact = newline ? Arrays.copyOf(text, text.length - 1) : text;
        return ReceiptReader.read(new String(exact, StandardCharsets.UTF_8))
                .filter(receipt -> Arrays.equals(receipt.toJson().getBytes(StandardCharsets.UTF_8), exact));
    }

    /** Checks a receipt offline: its text, the key, the path from the entry to the root, the key id, the signature. */
    public static Verification verify(byte[] text, Optional<HeadVerifier> trustedKey) {
        return parse(text)
                .map(receipt -> receipt.verify(trustedKey))
                .orElseGet(() -> new Verification.Invalid(Flaw.TEXT));
    }

    private Verification verify(Optional<HeadVerifier> trustedKey) {
        if (trustedKey.isPresent() && !trustedKey.get().equals(publicKey)) {
            return new Verification.Invalid(Flaw.OTHER_KEY);
        }
        if (!inclusion().verifies(entry.leafHash(), head.root())) {
            return new Verification.Invalid(Flaw.ENTRY);
        }
        if (!head.keyId().equals(publicKey.keyId(head.origin()))) {
            return new Verification.Invalid(Flaw.KEY_ID);
        }
        if (!publicKey.verifies(head)) {
            return new Verification.Invalid(Flaw.SIGNATURE);
        }
        return new Verification.Valid(this, trustedKey.isPresent(), publicKey.fingerprint());
    }

    /** The canonical JSON text: one text for one receipt, indented by two spaces, without a newline at the end. */
    public String toJson() {
        return ReceiptWriter.write(this);
    }

    /** The proof that the entry stands under the head. */
    public InclusionProof inclusion() {
        return new InclusionProof(leafIndex, head.size(), inclusionPath);
    }

    /** Whether these bytes are the filing that customs received. */
    public boolean matchesFiling(byte[] filing) {
        return entry.filing().equals(Hash.sha256(filing));
    }

    /** Whether these bytes are the decision that customs took. */
    public boolean matchesDecision(byte[] decision) {
        return entry.decision().equals(Hash.sha256(decision));
    }
}
