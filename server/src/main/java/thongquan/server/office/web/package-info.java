/** The work of an office, for programs. */
@NullMarked
package thongquan.server.office.web;

import org.jspecify.annotations.NullMarked;
