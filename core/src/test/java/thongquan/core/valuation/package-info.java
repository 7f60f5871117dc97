/** Tests of how exchange rates come about. */
@NullMarked
package thongquan.core.valuation;

import org.jspecify.annotations.NullMarked;
