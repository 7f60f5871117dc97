/** Where goods originate in the sense of the agreements: proofs and their time, routes, and preferences still open. */
@NullMarked
package thongquan.core.origin;

import org.jspecify.annotations.NullMarked;
