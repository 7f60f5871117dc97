package thongquan.server.demonstration.goods;

import java.util.List;

/**
 * One kind of goods as an industry trades them in one direction.
 *
 * @param industry name of the industry
 * @param isImport whether they are brought in
 * @param hs the tariff line
 * @param price US dollars for one unit of the tariff line
 * @param quantity units of the tariff line in one goods item
 * @param mass kilograms of one such unit
 * @param packageType code of UN/ECE Recommendation 21
 * @param inPackage units in one package
 * @param modes modes of transport (codes of the declaration), the usual ones more often
 * @param partners countries of origin or of destination, the usual ones more often
 * @param documents permits and certificates that go with them
 * @param description what an honest trader calls them
 */
public record Goods(
        String industry,
        boolean isImport,
        String hs,
        Range price,
        Range quantity,
        double mass,
        String packageType,
        long inPackage,
        List<String> modes,
        List<String> partners,
        List<String> documents,
        String description) {
    private static final int CELLS = 11;

    public Goods {
        modes = List.copyOf(modes);
        partners = List.copyOf(partners);
        documents = List.copyOf(documents);
    }

    /** All goods of the demonstration country. */
    public static List<Goods> all() {
        return Table.read("goods.csv", CELLS).stream().map(Goods::parse).toList();
    }

    private static Goods parse(String[] cells) {
        int colon = cells[6].indexOf(':');
        return new Goods(
                cells[0],
                cells[1].equals("IM"),
                cells[2],
                Range.parse(cells[3]),
                Range.parse(cells[4]),
                Double.parseDouble(cells[5]),
                cells[6].substring(0, colon),
                Long.parseLong(cells[6].substring(colon + 1)),
                Table.words(cells[7]),
                Table.words(cells[8]),
                Table.words(cells[9]),
                cells[10]);
    }
}
