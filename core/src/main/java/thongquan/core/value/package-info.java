/** The small exact values customs counts with: money, quantities, codes, numbers of parties and declarations. */
@NullMarked
package thongquan.core.value;

import org.jspecify.annotations.NullMarked;
