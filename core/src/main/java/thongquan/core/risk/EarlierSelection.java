package thongquan.core.risk;

/**
 * How the same goods were selected when they were declared before, in a declaration that became void after its selection:
 * declaring again does not draw again.
 *
 * @param number the eleven digits of the earlier declaration
 */
public record EarlierSelection(String number, Channel channel) {}
