/** Law packs on the command line: where they lie, what is wrong with them, and what one changes of another. */
@NullMarked
package thongquan.cli.law;

import org.jspecify.annotations.NullMarked;
