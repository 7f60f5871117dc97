/** What every command reads and writes with: the surroundings of the program, its two languages, its tables and JSON. */
@NullMarked
package thongquan.cli.text;

import org.jspecify.annotations.NullMarked;
