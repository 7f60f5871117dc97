/** Tests of the package of the same name. */
@NullMarked
package thongquan.core.canonical;

import org.jspecify.annotations.NullMarked;
