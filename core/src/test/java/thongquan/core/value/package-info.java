/** Tests of the package of the same name. */
@NullMarked
package thongquan.core.value;

import org.jspecify.annotations.NullMarked;
