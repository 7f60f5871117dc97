@NullMarked
package thongquan.server.rehearsal;

import org.jspecify.annotations.NullMarked;
