/** The spreadsheet door: rows of CSV and XLSX files as goods items, by the names of the table of elements. */
@NullMarked
package thongquan.formats.table;

import org.jspecify.annotations.NullMarked;
