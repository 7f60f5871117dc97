/** The feed as it grows: one reader for all who follow it. */
@NullMarked
package thongquan.server.exchange.feed;

import org.jspecify.annotations.NullMarked;
