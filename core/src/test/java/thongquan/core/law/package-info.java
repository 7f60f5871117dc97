/** Tests of the package of the same name. */
@NullMarked
package thongquan.core.law;

import org.jspecify.annotations.NullMarked;
