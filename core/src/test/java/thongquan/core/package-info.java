/** Tests of what holds for the whole core. */
@NullMarked
package thongquan.core;

import org.jspecify.annotations.NullMarked;
