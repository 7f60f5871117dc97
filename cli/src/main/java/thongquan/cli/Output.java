package thongquan.cli;

/** How a command writes its answer. */
enum Output {
    /** For people. */
    TEXT,
    /** For programs, on one line. */
    JSON
}
