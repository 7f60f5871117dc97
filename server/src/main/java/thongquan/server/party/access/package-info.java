/** The authorisation table, its verdict on each request, and how a request is refused. */
@NullMarked
package thongquan.server.party.access;

import org.jspecify.annotations.NullMarked;
