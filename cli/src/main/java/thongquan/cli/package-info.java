/** The commands of {@code ./thongquan} that need no server of their own: clear, verify and submit. */
@NullMarked
package thongquan.cli;

import org.jspecify.annotations.NullMarked;
