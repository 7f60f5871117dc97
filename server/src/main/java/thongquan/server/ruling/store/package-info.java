/** The tables of requests, steps, rulings and voidings, all append-only. */
@NullMarked
package thongquan.server.ruling.store;

import org.jspecify.annotations.NullMarked;
