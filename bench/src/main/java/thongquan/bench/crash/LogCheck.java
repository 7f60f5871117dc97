package thongquan.bench.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import thongquan.core.receipt.ConsistencyProof;
import thongquan.core.receipt.Hash;
import thongquan.core.receipt.HeadVerifier;
import thongquan.core.receipt.InclusionProof;
import thongquan.core.receipt.Receipt;
import thongquan.core.receipt.SignedHead;
import thongquan.core.receipt.Tree;
import thongquan.core.receipt.Verification;

/** Holds the receipts against the final head: offline, by a tree built anew from their leaves, and by the log's proofs. */
final class LogCheck {
    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");
    private static final int MOST_PROOFS = 100;

    private final Customs customs;
    private final HeadVerifier key;
    private final long size;
    private final Hash root;

    /** The check against a final head. */
    LogCheck(Customs customs, HeadVerifier key, long size, Hash root) {
        this.customs = customs;
        this.key = key;
        this.size = size;
        this.root = root;
    }

    /** How many receipts, heads and proofs do not hold. */
    long countFlaws(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        long flaws = 0;
        var leaves = new TreeMap<Long, Hash>();
        var heads = new TreeMap<Long, SignedHead>();
        for (var one : acknowledged) {
            var receipt = verified(one);
            if (receipt.isEmpty()) {
                flaws++;
                continue;
            }
            leaves.put(receipt.get().leafIndex(), receipt.get().entry().leafHash());
            var head = receipt.get().head();
            var other = heads.putIfAbsent(head.size(), head);
            flaws += other == null || other.root().equals(head.root()) ? 0 : 1;
        }
        flaws += rebuilt(leaves, heads);
        flaws += proofsOfGrowth(List.copyOf(heads.values()));
        return flaws + proofsOfEntries(leaves);
    }

    /** The receipt where it verifies offline and speaks of this very filing and decision. */
    private Optional<Receipt> verified(Acknowledged one) {
        var answer = Answer.parse(one.answer());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        var text = answer.get().receipt().toJson().getBytes(StandardCharsets.UTF_8);
        return Receipt.verify(text, Optional.of(key)) instanceof Verification.Valid(var receipt, var _, var _)
                        && receipt.matchesFiling(one.filing().getBytes(StandardCharsets.UTF_8))
                        && receipt.matchesDecision(answer.get().decision().getBytes(StandardCharsets.UTF_8))
                        && receipt.entry().idempotencyKey().equals(one.key())
                ? Optional.of(receipt)
                : Optional.empty();
    }

    /** The leaves of all receipts, in their places, hash to the final root, and every head seen is a beginning of it. */
    private long rebuilt(NavigableMap<Long, Hash> leaves, NavigableMap<Long, SignedHead> heads) {
        if (leaves.size() != size || (size > 0 && leaves.lastKey() != size - 1)) {
            return Math.max(1, Math.abs(leaves.size() - size));
        }
        var tree = Tree.empty((level, index) -> {
                    throw new IllegalStateException("no tile " + level + "/" + index);
                })
                .append(List.copyOf(leaves.values()))
                .tree();
        if (!tree.root().equals(root)) {
            return 1;
        }
        return heads.values().stream()
                .filter(head -> !tree.consistency(head.size(), size).verifies(head.root(), root))
                .count();
    }

    private long proofsOfGrowth(List<SignedHead> heads) throws IOException, InterruptedException {
        long flaws = 0;
        int step = Math.max(1, heads.size() / MOST_PROOFS);
        for (int i = step; i < heads.size(); i += step) {
            var from = heads.get(i - step);
            var to = heads.get(i);
            var path = path("/api/journal/consistency?from=%d&to=%d".formatted(from.size(), to.size()));
            flaws += new ConsistencyProof(from.size(), to.size(), path).verifies(from.root(), to.root()) ? 0 : 1;
        }
        return flaws;
    }

    private long proofsOfEntries(NavigableMap<Long, Hash> leaves) throws IOException, InterruptedException {
        long flaws = 0;
        long step = Math.max(1, size / MOST_PROOFS);
        for (long position = 0; position < size; position += step) {
            var leaf = leaves.get(position);
            if (leaf != null) {
                var path = path("/api/journal/inclusion?position=%d&size=%d".formatted(position, size));
                flaws += new InclusionProof(position, size, path).verifies(leaf, root) ? 0 : 1;
            }
        }
        return flaws;
    }

    private List<Hash> path(String address) throws IOException, InterruptedException {
        var hashes = new ArrayList<Hash>();
        var found = HASH.matcher(customs.get(address).body());
        while (found.find()) {
            hashes.add(Hash.ofHex(found.group(1)));
        }
        return hashes;
    }
}
