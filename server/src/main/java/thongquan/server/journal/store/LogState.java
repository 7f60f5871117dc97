package thongquan.server.journal.store;

import thongquan.core.receipt.Hash;

/** How far the log has grown: entries, root, and the place of the last event. */
public record LogState(long size, Hash root, long cursor) {}
