/**
 * The customs machine: from a filing, the law of a date and the intelligence of an hour to a decision, and nothing
 * else. No clock, no input or output, no randomness, no framework.
 */
@NullMarked
package thongquan.core;

import org.jspecify.annotations.NullMarked;
