/** Notices to people, and the mails about them. */
@NullMarked
package thongquan.server.exchange.inbox;

import org.jspecify.annotations.NullMarked;
