/** What the demonstration country trades in, and where it comes from: two tables of plausible, invented figures. */
@NullMarked
package thongquan.server.demonstration.goods;

import org.jspecify.annotations.NullMarked;
