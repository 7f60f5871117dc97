package thongquan.formats.law;

/** A row of law and where in the pack it stands. */
record Placed<T>(T row, Row place) {}
