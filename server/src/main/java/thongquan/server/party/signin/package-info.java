/** The door for people: sign-in page, sessions, protection against forged requests and guessed passwords, headers. */
@NullMarked
package thongquan.server.party.signin;

import org.jspecify.annotations.NullMarked;
