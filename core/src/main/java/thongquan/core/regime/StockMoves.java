package thongquan.core.regime;

import java.util.List;

/** What a declaration does to stocks of goods under special regimes. */
public record StockMoves(List<OpenedStock> opened, List<WriteOff> writtenOff) {

    /** Most declarations touch none. */
    public static final StockMoves NONE = new StockMoves(List.of(), List.of());

    public StockMoves {
        opened = List.copyOf(opened);
        writtenOff = List.copyOf(writtenOff);
    }

    /** Whether it touches none. */
    public boolean isEmpty() {
        return opened.isEmpty() && writtenOff.isEmpty();
    }
}
