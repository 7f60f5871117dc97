/** Tests of the package of the same name. */
@NullMarked
package thongquan.formats.json;

import org.jspecify.annotations.NullMarked;
