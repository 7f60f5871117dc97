/** The journal's tables in plain SQL. */
@NullMarked
package thongquan.server.journal.store;

import org.jspecify.annotations.NullMarked;
