/** The doors' common words: what reading a message gives, and the rules of form that a text can break. */
@NullMarked
package thongquan.formats;

import org.jspecify.annotations.NullMarked;
