/** The running system: starts every module on one port over one database, and says in one sentence why when it cannot. */
@NullMarked
package thongquan.server;

import org.jspecify.annotations.NullMarked;
