/** Advance rulings on the running system. */
@NullMarked
package thongquan.server.ruling;

import org.jspecify.annotations.NullMarked;
