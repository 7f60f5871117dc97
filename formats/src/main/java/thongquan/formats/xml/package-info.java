/** XML read safely: the one place of the code base that makes XML parsers. */
@NullMarked
package thongquan.formats.xml;

import org.jspecify.annotations.NullMarked;
