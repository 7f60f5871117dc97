/** The officer's work queue: what its address asks for, the rows and figures it shows, and the same as a file. */
@NullMarked
package thongquan.server.portal.queue;

import org.jspecify.annotations.NullMarked;
