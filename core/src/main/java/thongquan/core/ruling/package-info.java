/** Advance rulings (xác định trước): what customs ruled beforehand on goods to come, and whether a line keeps to it. */
@NullMarked
package thongquan.core.ruling;

import org.jspecify.annotations.NullMarked;
