/**
 * Kills the program and its PostgreSQL at random moments while senders lodge declarations, then asks for everything that
 * was acknowledged: each filing once, under its number, with a receipt that verifies.
 */
@NullMarked
package thongquan.bench.crash;

import org.jspecify.annotations.NullMarked;
