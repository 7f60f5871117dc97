/** A declaration opened: what was declared, what it owes and why, why this channel, what happened, and the receipt. */
@NullMarked
package thongquan.server.portal.dossier;

import org.jspecify.annotations.NullMarked;
