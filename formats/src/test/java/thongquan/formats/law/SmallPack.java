package thongquan.formats.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sound pack of a few rows, held in memory, in which a test changes what it is about. */
final class SmallPack implements PackSource {

    private static final String DATES = ",2025-01-01,,2024-12-01,a law,H\n";
    private static final String VALIDITY = ",effective_from,effective_to,known_since,basis,certainty\n";

    static final String MEASURE_HEADER =
            "id,tax,hs,schedule,origins,excluded_origins,producer,choice,quota,percent,amount,currency,unit,note"
                    + VALIDITY;

    private final Map<String, byte[]> files = new TreeMap<>();

    SmallPack() {
        with("tariff.csv", "code,vi,en,unit,second_unit" + VALIDITY + "61091010,Áo phông,T-shirts,PCE,KGM" + DATES);
        with("measures.csv", MEASURE_HEADER + "m1,IMPORT_DUTY,61091010,MFN,,,,,NONE,20,,,," + DATES);
        with("codes/unit.csv", codes("PCE,Cái,Piece,") + "KGM,Kilôgam,Kilogram,kg=1" + DATES);
        with("codes/currency.csv", codes("VND,Đồng,Dong,decimals=0") + "USD,Đô la,Dollar,decimals=2" + DATES);
        with("codes/country.csv", codes("CN,Trung Quốc,China,"));
        with("codes/tariff-schedule.csv", codes("MFN,Ưu đãi,Preferential,legacy=B01;kind=mfn"));
        with("codes/reason-class.csv", codes("VALUE,Trị giá,Value,"));
        with("codes/customs-procedure.csv", codes("A11,Kinh doanh,Trade,"));
        with("exchange-rates.csv", "currency,dong" + VALIDITY + "USD,26000" + DATES);
        with("deadlines.csv", "code,amount,unit,vi,en" + VALIDITY + "document-check,2,WORKING_HOUR,a,b" + DATES);
        with("fees.csv", "code,amount,currency,vi,en" + VALIDITY + "declaration,20000,VND,a,b" + DATES);
        with("parameters.csv", "name,value" + VALIDITY + "rounding-mode,HALF_UP" + DATES);
        with("holidays.csv", "day,vi,en" + VALIDITY + "2025-01-01,Tết,New Year" + DATES);
        with("risk-rules.csv", ruleHeader() + "r1,1,YELLOW,40,VALUE,IM,61,CN,A11,,item.unitValue < 1.0,a,b" + DATES);
        with("pack.csv", index());
    }

    private static String ruleHeader() {
        return "id,version,channel,weight,reason,direction,hs,origins,procedures,offices,condition,vi,en" + VALIDITY;
    }

    private static String codes(String row) {
        return "code,vi,en,attributes" + VALIDITY + row + DATES;
    }

    private String index() {
        var index = new StringBuilder("file,holds\n");
        files.keySet()
                .forEach(file ->
                        index.append(file).append(',').append(part(file)).append('\n'));
        return index.toString();
    }

    private static String part(String file) {
        return switch (file) {
            case "tariff.csv" -> "TARIFF";
            case "measures.csv" -> "MEASURES";
            case "exchange-rates.csv" -> "EXCHANGE_RATES";
            case "deadlines.csv" -> "DEADLINES";
            case "fees.csv" -> "FEES";
            case "parameters.csv" -> "PARAMETERS";
            case "holidays.csv" -> "HOLIDAYS";
            case "risk-rules.csv" -> "RISK_RULES";
            default -> "CODES";
        };
    }

    /** The same pack with that file. */
    SmallPack with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SmallPack withBytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SmallPack without(String file) {
        files.remove(file);
        return this;
    }

    /** The same pack with every occurrence of the one text in the file replaced by the other. */
    SmallPack changing(String file, String old, String text) {
        var before = text(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return with(file, before.replace(old, text));
    }

    /** The same pack with a row more at the end of the file. */
    SmallPack adding(String file, String row) {
        return with(file, text(file) + row + "\n");
    }

    private String text(String file) {
        var bytes = content(file);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public byte @Nullable [] content(String file) {
        return files.get(file);
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }
}
