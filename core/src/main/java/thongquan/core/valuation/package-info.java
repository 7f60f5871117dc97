/** The customs value of each goods item in dong, from price, terms, charges and the rate of the legal week. */
@NullMarked
package thongquan.core.valuation;

import org.jspecify.annotations.NullMarked;
