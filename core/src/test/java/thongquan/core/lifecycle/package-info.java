@NullMarked
package thongquan.core.lifecycle;

import org.jspecify.annotations.NullMarked;
