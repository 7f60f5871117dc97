/** What the pages of rehearsals show: the report read back, and its drawing. */
@NullMarked
package thongquan.server.portal.rehearsal;

import org.jspecify.annotations.NullMarked;
