/** Webhooks: who is sent what, how it is signed, sent, tried again and logged. */
@NullMarked
package thongquan.server.exchange.webhook;

import org.jspecify.annotations.NullMarked;
