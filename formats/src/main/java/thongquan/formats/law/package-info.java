/**
 * Law packs: folders of CSV files that hold the law as dated rows, read into an edition of the law book and the rules of
 * selection, or into every finding that keeps the pack from being used.
 */
@NullMarked
package thongquan.formats.law;

import org.jspecify.annotations.NullMarked;
