/** Declarations and quotes as endpoints. */
@NullMarked
package thongquan.server.clearance.web;

import org.jspecify.annotations.NullMarked;
