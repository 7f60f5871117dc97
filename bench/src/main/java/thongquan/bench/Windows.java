package thongquan.bench;

/**
 * How ours and the reference alternate.
 *
 * @param pairs how often each is measured
 * @param seconds how long a window lasts
 * @param clients how many clients file at one time
 */
record Windows(int pairs, int seconds, int clients) {}
