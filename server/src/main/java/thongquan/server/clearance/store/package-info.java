/** The tables of declarations in plain SQL and binary COPY. */
@NullMarked
package thongquan.server.clearance.store;

import org.jspecify.annotations.NullMarked;
