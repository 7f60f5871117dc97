/** Reads and writes the schema of offices. */
@NullMarked
package thongquan.server.office.store;

import org.jspecify.annotations.NullMarked;
