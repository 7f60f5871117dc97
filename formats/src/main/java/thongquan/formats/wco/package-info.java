/** The WCO door: declarations in the XML of the WCO Data Model (DEC), validated while they are read, and printed. */
@NullMarked
package thongquan.formats.wco;

import org.jspecify.annotations.NullMarked;
