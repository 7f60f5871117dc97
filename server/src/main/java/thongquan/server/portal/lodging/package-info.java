/**
 * Lodging through pages: a draft that keeps what was typed by the pointer of its element, the form that shows it task by
 * task, what is still wrong with it, and what it would owe.
 */
@NullMarked
package thongquan.server.portal.lodging;

import org.jspecify.annotations.NullMarked;
