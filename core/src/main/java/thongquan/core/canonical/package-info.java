/** One byte form for each content: JSON with fixed order, plain numbers and no spaces, made for hashing and replay. */
@NullMarked
package thongquan.core.canonical;

import org.jspecify.annotations.NullMarked;
