/** What every text door asks of text: sound UTF-8, characters that print, a place to point at, the nearest known word. */
@NullMarked
package thongquan.formats.text;

import org.jspecify.annotations.NullMarked;
