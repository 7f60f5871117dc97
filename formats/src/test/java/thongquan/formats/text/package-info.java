/** Tests of the package of the same name. */
@NullMarked
package thongquan.formats.text;

import org.jspecify.annotations.NullMarked;
