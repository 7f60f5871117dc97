/** Draws pages from templates, serves their assets, keeps the reader's preferences, and answers the public pages. */
@NullMarked
package thongquan.server.portal.web;

import org.jspecify.annotations.NullMarked;
