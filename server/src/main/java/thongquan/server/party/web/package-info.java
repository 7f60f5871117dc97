/** The module's own endpoints: who am I, and the register for administrators; hands controllers their caller. */
@NullMarked
package thongquan.server.party.web;

import org.jspecify.annotations.NullMarked;
