/** Reference pages written from the code that they describe: the rule book and the data dictionary. */
@NullMarked
package thongquan.formats.reference;

import org.jspecify.annotations.NullMarked;
