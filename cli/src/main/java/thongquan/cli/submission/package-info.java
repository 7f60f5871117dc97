/** Files documents with a server so that none is lost and none is filed twice: each key is on disk before it is used. */
@NullMarked
package thongquan.cli.submission;

import org.jspecify.annotations.NullMarked;
