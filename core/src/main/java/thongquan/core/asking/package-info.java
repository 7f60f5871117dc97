/**
 * Asking the law: finding tariff lines by code or words, comparing what held on two dates, the course of a measure over
 * time, and suggesting codes for goods with the evidence. All of it asks the law books that clearance asks.
 */
@NullMarked
package thongquan.core.asking;

import org.jspecify.annotations.NullMarked;
