/** Benchmarks: each figure of ours beside a reference measured in the same run, one line a figure. */
@NullMarked
package thongquan.bench;

import org.jspecify.annotations.NullMarked;
