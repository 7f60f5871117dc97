package thongquan.server.law;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import thongquan.formats.law.PackArchive;
import thongquan.formats.law.PackSource;

/** An invented decree that sets the customs fee, as the archive of a release: only the file it changes. */
public final class Decree {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Decree() {}

    /** A decree that sets the fee of a declaration from that minute on. */
    public static byte[] fee(String id, int dong, Instant effective, String base) {
        return PackArchive.pack(files(id, fees(dong), effective, base));
    }

    /** The same with an amount in a currency that is not in the list. */
    public static byte[] flawed(String id, Instant effective, String base) {
        return PackArchive.pack(files(id, fees(1).replace("VND", "QQQ"), effective, base));
    }

    private static Map<String, byte[]> files(String id, String fees, Instant effective, String base) {
        var manifest = """
                name,value
                id,%s
                title_vi,Nghị định minh họa về phí hải quan
                title_en,Invented decree on the customs fee
                instrument,"Invented decree %s, art 1"
                effective,%s
                base,%s
                """.formatted(id, id, effective.atZone(VIETNAM).toLocalDateTime(), base);
        return new TreeMap<>(Map.of("release.csv", bytes(manifest), "fees.csv", bytes(fees)));
    }

    private static String fees(int dong) {
        var shipped = Objects.requireNonNull(PackSource.classPath("/law/vn").content("fees.csv"));
        return new String(shipped, StandardCharsets.UTF_8).replace("declaration,20000,", "declaration," + dong + ",");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
