/** Tests of the crash bench: the real system must pass it, and one that acknowledges too early must fail. */
@NullMarked
package thongquan.bench.crash;

import org.jspecify.annotations.NullMarked;
