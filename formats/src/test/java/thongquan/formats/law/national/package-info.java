/** Tests of the loader of the national tariff, on small made-up files and on the published one where it is there. */
@NullMarked
package thongquan.formats.law.national;

import org.jspecify.annotations.NullMarked;
