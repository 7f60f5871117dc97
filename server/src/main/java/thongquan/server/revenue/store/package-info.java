/** The tables of revenue in plain SQL and binary COPY. */
@NullMarked
package thongquan.server.revenue.store;

import org.jspecify.annotations.NullMarked;
