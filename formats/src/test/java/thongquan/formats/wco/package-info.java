/** Tests of the package of the same name. */
@NullMarked
package thongquan.formats.wco;

import org.jspecify.annotations.NullMarked;
