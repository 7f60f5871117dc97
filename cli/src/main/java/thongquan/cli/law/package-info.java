/** Answers about law packs for people and for programs. */
@NullMarked
package thongquan.cli.law;

import org.jspecify.annotations.NullMarked;
