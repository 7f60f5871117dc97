/** The commands as a user meets them: arguments in, lines and exit codes out. */
@NullMarked
package thongquan.cli;

import org.jspecify.annotations.NullMarked;
