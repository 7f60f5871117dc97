/** Advance rulings as endpoints and pages: the public register, a trader's requests, the work of customs on them. */
@NullMarked
package thongquan.server.ruling.web;

import org.jspecify.annotations.NullMarked;
