/** Tests of the package of the same name. */
@NullMarked
package thongquan.formats.xml;

import org.jspecify.annotations.NullMarked;
