/** Rehearsals in PostgreSQL: one row for each, one for each filing that changes, one for each notice. */
@NullMarked
package thongquan.server.rehearsal.store;

import org.jspecify.annotations.NullMarked;
