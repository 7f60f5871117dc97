/** Asks a server where a declaration stands and follows what happens to it. */
@NullMarked
package thongquan.cli.following;

import org.jspecify.annotations.NullMarked;
