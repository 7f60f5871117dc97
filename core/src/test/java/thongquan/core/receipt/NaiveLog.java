package thongquan.core.receipt;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The definitions of RFC 6962 §2.1 word for word, recursive and slow: the oracle of the tests. */
final class NaiveLog {
    private final Map<List<Integer>, Hash> roots = new HashMap<>();
    private final List<Hash> leaves = new ArrayList<>();

    /** A log of so many entries, each holding its own index as four bytes. */
    static NaiveLog of(int size) {
        var log = new NaiveLog();
        for (int i = 0; i < size; i++) {
            log.leaves.add(leaf(i));
        }
        return log;
    }

    static Hash leaf(int index) {
        return sha256(new byte[] {0}, ByteBuffer.allocate(4).putInt(index).array());
    }

    List<Hash> leaves(int from, int to) {
        return leaves.subList(from, to);
    }

    Hash root(int size) {
        return size == 0 ? sha256() : mth(0, size);
    }

    /** PATH(m, D[n]). */
    List<Hash> path(int m, int n) {
        var path = new ArrayList<Hash>();
        path(m, 0, n, path);
        return path;
    }

    private void path(int m, int from, int to, List<Hash> path) {
        int n = to - from;
        if (n == 1) {
            return;
        }
        int k = split(n);
        if (m < k) {
            path(m, from, from + k, path);
            path.add(mth(from + k, to));
        } else {
            path(m - k, from + k, to, path);
            path.add(mth(from, from + k));
        }
    }

    /** PROOF(m, D[n]). */
    List<Hash> proof(int m, int n) {
        var proof = new ArrayList<Hash>();
        subproof(m, 0, n, true, proof);
        return proof;
    }

    private void subproof(int m, int from, int to, boolean known, List<Hash> proof) {
        int n = to - from;
        if (m == n) {
            if (!known) {
                proof.add(mth(from, to));
            }
            return;
        }
        int k = split(n);
        if (m <= k) {
            subproof(m, from, from + k, known, proof);
            proof.add(mth(from + k, to));
        } else {
            subproof(m - k, from + k, to, false, proof);
            proof.add(mth(from, from + k));
        }
    }

    private Hash mth(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        var key = List.of(from, to);
        var known = roots.get(key);
        if (known != null) {
            return known;
        }
        int middle = from + split(to - from);
        var left = mth(from, middle).bytes();
        var root = sha256(new byte[] {1}, left, mth(middle, to).bytes());
        roots.put(key, root);
        return root;
    }

    /** The largest power of two below n. */
    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
