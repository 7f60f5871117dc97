package thongquan.bench.crash;

/**
 * A filing whose sender was told that it is registered: what customs may never lose.
 *
 * @param key the sender's own key
 * @param filing the bytes lodged
 * @param answer the whole answer with status 201
 */
record Acknowledged(String key, String filing, String answer) {}
