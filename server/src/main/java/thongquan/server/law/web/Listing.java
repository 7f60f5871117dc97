package thongquan.server.law.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total rows in all
 * @param offset rows before this part
 * @param next offset of the part after; null: this is the last
 */
record Listing<T>(int total, int offset, @Nullable Integer next, List<T> rows) {

    /** Most rows of one answer. */
    static final int MOST = 500;

    /** The rows from an offset on, at most as many as asked for and allowed, each in its form for the answer. */
    static <R, T> Listing<T> of(List<R> all, int offset, int limit, Function<R, T> form) {
        int first = Math.clamp(offset, 0, all.size());
        int end = Math.min(all.size(), first + Math.clamp(limit, 1, MOST));
        return new Listing<>(
                all.size(),
                first,
                end < all.size() ? end : null,
                all.subList(first, end).stream().map(form).toList());
    }
}
