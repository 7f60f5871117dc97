/** The law pack that ships, and what a broken one says. */
@NullMarked
package thongquan.formats.law;

import org.jspecify.annotations.NullMarked;
