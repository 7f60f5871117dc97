/** Decides filings under the shipped law, or another, and writes decision and proof for people and for programs. */
@NullMarked
package thongquan.cli.decision;

import org.jspecify.annotations.NullMarked;
