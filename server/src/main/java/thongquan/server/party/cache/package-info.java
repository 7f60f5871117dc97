/** Keeps short-lived copies of rows that every request needs, so that no request waits for the database to know who asks. */
@NullMarked
package thongquan.server.party.cache;

import org.jspecify.annotations.NullMarked;
