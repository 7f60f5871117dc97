package thongquan.server.journal.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import thongquan.core.canonical.CanonicalBytes;

/**
 * The documents of neighbouring entries, compressed together (Zstandard, RFC 8878): filings and the decisions on them are
 * much alike. A bundle is small enough that reading one entry out of it costs little.
 */
public final class Bundle {

    /** From so many bytes on, uncompressed, the next entry begins another bundle. */
    private static final int FULL = 192 * 1024;

    /** Filings repeat names and codes; more effort than the least saves little room and costs much time. */
    private static final int EFFORT = 1;

    /** Setting up a compressor costs more than compressing a small batch; only the few writers of batches have one. */
    private static final ThreadLocal<ZstdCompressCtx> COMPRESSOR =
            ThreadLocal.withInitial(() -> new ZstdCompressCtx().setLevel(EFFORT).setChecksum(true));

    private final long first;
    private final byte[] content;

    /** A bundle read back: the number of entries, three lengths for each, then the documents themselves, compressed. */
    Bundle(long first, byte[] content) {
        this.first = first;
        this.content = content;
    }

    /** The documents of entries from a position on, in as many bundles as they need. */
    public static List<Bundle> of(long first, List<Documents> documents) {
        var bundles = new ArrayList<Bundle>();
        int from = 0;
        int size = 0;
        for (int i = 0; i < documents.size(); i++) {
            size += documents.get(i).size();
            if (size >= FULL || i == documents.size() - 1) {
                bundles.add(pack(first + from, documents.subList(from, i + 1), size));
                from = i + 1;
                size = 0;
            }
        }
        return bundles;
    }

    private static Bundle pack(long first, List<Documents> documents, int size) {
        var plain = ByteBuffer.allocate(Integer.BYTES * (1 + 3 * documents.size()) + size);
        plain.putInt(documents.size());
        for (var each : documents) {
            for (var document : List.of(each.filing(), each.decision(), each.sealed())) {
                plain.putInt(document.array().length);
            }
        }
        for (var each : documents) {
            plain.put(each.filing().array());
            plain.put(each.decision().array());
            plain.put(each.sealed().array());
        }
        return new Bundle(first, COMPRESSOR.get().compress(plain.array()));
    }

    /** Position of its first entry. */
    public long first() {
        return first;
    }

    /** Its bytes as stored, not a copy. */
    public byte[] content() {
        return content;
    }

    /** The documents of its entries, in the order of their positions. */
    List<Documents> unpack() {
        var plain = ByteBuffer.wrap(Zstd.decompress(content));
        var lengths = new int[3 * plain.getInt()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = plain.getInt();
        }
        var documents = new ArrayList<Documents>(lengths.length / 3);
        for (int i = 0; i < lengths.length; i += 3) {
            documents.add(
                    new Documents(next(plain, lengths[i]), next(plain, lengths[i + 1]), next(plain, lengths[i + 2])));
        }
        return documents;
    }

    private static CanonicalBytes next(ByteBuffer plain, int length) {
        var document = new byte[length];
        plain.get(document);
        return new CanonicalBytes(document);
    }
}
