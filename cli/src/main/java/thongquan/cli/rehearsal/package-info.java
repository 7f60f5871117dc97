/** Rehearsals of law at the command line: filings read from files, reports for people. */
@NullMarked
package thongquan.cli.rehearsal;

import org.jspecify.annotations.NullMarked;
