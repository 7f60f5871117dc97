/** Checks receipts offline and says what they prove. */
@NullMarked
package thongquan.cli.receipt;

import org.jspecify.annotations.NullMarked;
