/** Goods under special regimes: what a declaration opens as a stock, and what another one writes off it, line by line. */
@NullMarked
package thongquan.core.regime;

import org.jspecify.annotations.NullMarked;
