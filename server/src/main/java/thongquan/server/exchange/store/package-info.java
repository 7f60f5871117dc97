/** Plain SQL of webhooks, deliveries and notices. */
@NullMarked
package thongquan.server.exchange.store;

import org.jspecify.annotations.NullMarked;
