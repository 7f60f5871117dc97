@NullMarked
package thongquan.formats.table;

import org.jspecify.annotations.NullMarked;
