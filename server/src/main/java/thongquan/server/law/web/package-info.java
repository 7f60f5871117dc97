/** The law as endpoints: what holds for goods on a date, as data. */
@NullMarked
package thongquan.server.law.web;

import org.jspecify.annotations.NullMarked;
