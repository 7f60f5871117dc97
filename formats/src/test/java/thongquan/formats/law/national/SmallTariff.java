package thongquan.formats.law.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thongquan.formats.law.LawPack;
import thongquan.formats.law.PackSource;

/** A made-up tariff of a few lines in the form of the published one, which a test adds defects to. */
final class SmallTariff {

    static final String TARIFF = "nd26-muc1.ndjson";
    static final String CHAPTER_98 = "nd26-chapter98.ndjson";
    static final String ATIGA = "fta-atiga.ndjson";
    static final String ACFTA = "fta-acfta.ndjson";
    static final String EVFTA = "fta-evfta.ndjson";

    private final Map<String, List<String>> files = new TreeMap<>();

    SmallTariff() {
        tariff("I", "26011110", "- - Quặng", "40");
        tariff("II", "01022100", "- - Để nhân giống", "0");
        tariff("II", "01022911", "- - - - Bò thiến", "5");
        tariff("II", "01022919", "- - - - Loại khác", "5");
        tariff("II", "26011110", "- - Quặng", "2");
        tariff("II", "26011190", "- - Loại khác", "7,5");
        for (var hs : List.of("01022100", "01022911", "01022919", "26011110", "26011190")) {
            agreement(ATIGA, hs, "0", "0", "0", "0", "0", "0");
            agreement(ACFTA, hs, "*");
            agreement("fta-aanzfta.ndjson", hs, "3");
        }
        agreement(EVFTA, "26011110", "30", "30", "20", "20", "10", "10");
        for (var hs : List.of("01022100", "01022911", "01022919", "26011110", "26011190")) {
            agreement(EVFTA, hs, "10,9", "9,5", "9,5", "6,8", "*", "*");
        }
        raw(
                CHAPTER_98,
                "{\"annex\":\"II\",\"hs\":\"98010000\",\"desc\":\"Quặng đặc biệt\",\"rate\":\"1\",\"corresponding\":\"26011110\"}");
    }

    SmallTariff tariff(String annex, String hs, String text, String rate) {
        return raw(
                TARIFF,
                "{\"annex\":\"%s\",\"hs\":\"%s\",\"desc\":\"%s\",\"rate\":%s}"
                        .formatted(annex, hs, text, rate.equals("null") ? "null" : "\"" + rate + "\""));
    }

    SmallTariff agreement(String file, String hs, String... rates) {
        var cells = Arrays.stream(rates)
                .map(rate -> rate.equals("null") ? "null" : "\"" + rate + "\"")
                .collect(Collectors.joining(","));
        return raw(file, "{\"hs\":\"%s\",\"desc\":\"- Hàng\",\"rates\":[%s]}".formatted(hs, cells));
    }

    SmallTariff raw(String file, String line) {
        files.computeIfAbsent(file, _ -> new ArrayList<>()).add(line);
        return this;
    }

    SmallTariff without(String file) {
        files.remove(file);
        return this;
    }

    TariffImport read(Path folder) throws IOException {
        return read(folder, HeadingNames.NONE);
    }

    TariffImport read(Path folder, HeadingNames english) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return NationalTariff.read(
                folder,
                PackSource.classPath("/law/vn"),
                LawPack.shipped().edition().rows(),
                english);
    }
}
