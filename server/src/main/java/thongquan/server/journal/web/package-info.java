/** The journal as endpoints: the feed of events and the proofs of the log. */
@NullMarked
package thongquan.server.journal.web;

import org.jspecify.annotations.NullMarked;
