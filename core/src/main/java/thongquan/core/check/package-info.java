/** The rules a filing has to keep, each a sentence, and the findings where it does not. */
@NullMarked
package thongquan.core.check;

import org.jspecify.annotations.NullMarked;
