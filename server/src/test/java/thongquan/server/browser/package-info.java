/** A real browser in front of the running system: what a page looks like, and what is wrong with it. */
@NullMarked
package thongquan.server.browser;

import org.jspecify.annotations.NullMarked;
