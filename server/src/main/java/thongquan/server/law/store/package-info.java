/** The tables of law packs in plain SQL. */
@NullMarked
package thongquan.server.law.store;

import org.jspecify.annotations.NullMarked;
