/** The law as dated data: what held on one date as known at another, with the legal basis of every row. */
@NullMarked
package thongquan.core.law;

import org.jspecify.annotations.NullMarked;
