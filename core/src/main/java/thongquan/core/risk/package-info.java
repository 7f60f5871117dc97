/** Channel selection: released rules over the filing, the worst match, and a random share drawn from a seed. */
@NullMarked
package thongquan.core.risk;

import org.jspecify.annotations.NullMarked;
