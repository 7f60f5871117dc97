/** Rehearsals and notices as endpoints. */
@NullMarked
package thongquan.server.rehearsal.web;

import org.jspecify.annotations.NullMarked;
