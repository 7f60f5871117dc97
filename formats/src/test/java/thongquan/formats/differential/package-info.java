/**
 * A second calculator of duties and taxes, made from the description of the law alone: it reads the law pack with its own
 * eyes, has its own declarations and its own arithmetic, and shares nothing with {@code core} but the question asked. Where
 * the two answer differently, one of them is wrong. Its random trade serves the properties of taxes and of rate tables, and
 * the archive of decisions that must stay what they were.
 */
@NullMarked
package thongquan.formats.differential;

import org.jspecify.annotations.NullMarked;
