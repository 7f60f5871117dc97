package thongquan.core.regime;

import java.util.Map;

/**
 * A registered declaration that another one may follow.
 *
 * @param number the eleven digits
 * @param trader whose goods they are
 * @param lines the stock of each of its lines; empty where its procedure opens none
 */
public record Original(String number, String trader, String procedure, Map<Integer, Stock> lines) {

    public Original {
        lines = Map.copyOf(lines);
    }
}
