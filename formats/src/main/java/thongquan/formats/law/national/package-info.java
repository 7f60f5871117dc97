/**
 * The national tariff as published, line by line in JSON, turned into a law pack: what each file holds is a row of
 * {@code law/national/sources.csv}, and whatever cannot be read for certain is reported and left out.
 */
@NullMarked
package thongquan.formats.law.national;

import org.jspecify.annotations.NullMarked;
