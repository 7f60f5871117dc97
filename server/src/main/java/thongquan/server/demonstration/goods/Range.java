package thongquan.server.demonstration.goods;

/**
 * From the least to the most that is plausible.
 *
 * @param least more than 0
 */
public record Range(double least, double most) {

    public Range {
        if (!(least > 0 && least <= most)) {
            throw new IllegalArgumentException("no range from " + least + " to " + most);
        }
    }

    static Range parse(String cell) {
        int dash = cell.indexOf('-');
        return new Range(Double.parseDouble(cell.substring(0, dash)), Double.parseDouble(cell.substring(dash + 1)));
    }
}
