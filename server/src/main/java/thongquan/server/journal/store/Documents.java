package thongquan.server.journal.store;

import thongquan.core.canonical.CanonicalBytes;

/** What an entry keeps word for word: the filing as received, the decision on it, and the decision's sealed part. */
public record Documents(CanonicalBytes filing, CanonicalBytes decision, CanonicalBytes sealed) {

    /** Bytes of all three together. */
    int size() {
        return filing.array().length + decision.array().length + sealed.array().length;
    }
}
