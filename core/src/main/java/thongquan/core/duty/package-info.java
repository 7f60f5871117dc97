/** The taxes of each goods item in legal order, every dong with its proof. */
@NullMarked
package thongquan.core.duty;

import org.jspecify.annotations.NullMarked;
