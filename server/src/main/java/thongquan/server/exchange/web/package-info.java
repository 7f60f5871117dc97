/** The event feed as endpoints. */
@NullMarked
package thongquan.server.exchange.web;

import org.jspecify.annotations.NullMarked;
