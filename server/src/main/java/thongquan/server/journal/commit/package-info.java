/** Group commit: a fair bounded queue, writers that share a transaction, and the fence that keeps the log gapless. */
@NullMarked
package thongquan.server.journal.commit;

import org.jspecify.annotations.NullMarked;
