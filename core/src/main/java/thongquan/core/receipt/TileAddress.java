package thongquan.core.receipt;

/** Level and index of a tile. */
record TileAddress(int level, long index) {}
