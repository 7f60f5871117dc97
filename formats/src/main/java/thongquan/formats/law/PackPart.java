package thongquan.formats.law;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;

/** The kinds of file in a law pack, each with its own columns before the five columns of validity. */
public enum PackPart {
    TARIFF("code,vi,en,unit,second_unit"),
    MEASURES(
            "id,tax,hs,schedule,origins,excluded_origins,producer,choice,quota,percent,amount,currency,unit,note",
            "compound,remedy_case,sailed_from,sailed_before"),
    TARIFF_QUOTAS("code,hs,origins,schedules,volume,unit,vi,en"),
    CODES("code,vi,en,attributes"),
    EXCHANGE_RATES("currency,dong"),
    DEADLINES("code,amount,unit,vi,en"),
    FEES("code,amount,currency,vi,en"),
    PARAMETERS("name,value"),
    HOLIDAYS("day,vi,en"),
    ORIGIN_PROOFS("document,issuer,months,threshold,currency,late"),
    ORIGIN_RULES("id,schedules,hs,criteria,de_minimis,vi,en"),
    PRICE_BANDS("id,hs,origins,unit,low,high,currency,source"),
    BANK_QUOTES("day,currency,dong"),
    RISK_RULES("id,version,channel,weight,reason,direction,hs,origins,procedures,offices,condition,vi,en");

    private final String own;
    private final List<String> optional;

    PackPart(String own) {
        this.own = own;
        this.optional = List.of();
    }

    PackPart(String own, String optional) {
        this.own = own;
        this.optional = List.of(optional.split(",", -1));
    }

    /** Columns that a file may leave out where none of its rows has anything there. */
    List<String> optional() {
        return optional;
    }

    /** The columns of the file, in any order. */
    List<String> columns() {
        return Arrays.asList((own + ",effective_from,effective_to,known_since,basis,certainty").split(",", -1));
    }

    /** The part of that name, or null. */
    static @Nullable PackPart of(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What the part is called. */
    public Bilingual title() {
        return switch (this) {
            case TARIFF -> new Bilingual("Dòng thuế", "Tariff lines");
            case MEASURES -> new Bilingual("Thuế suất", "Rates");
            case TARIFF_QUOTAS -> new Bilingual("Hạn ngạch thuế quan", "Tariff quotas");
            case CODES -> new Bilingual("Danh mục mã", "Code lists");
            case EXCHANGE_RATES -> new Bilingual("Tỷ giá", "Exchange rates");
            case DEADLINES -> new Bilingual("Thời hạn", "Legal clocks");
            case FEES -> new Bilingual("Phí, lệ phí", "Fees");
            case PARAMETERS -> new Bilingual("Giá trị đơn", "Single values");
            case HOLIDAYS -> new Bilingual("Ngày nghỉ", "Days off");
            case ORIGIN_PROOFS -> new Bilingual("Chứng từ xuất xứ", "Proofs of origin");
            case ORIGIN_RULES -> new Bilingual("Quy tắc xuất xứ", "Rules of origin");
            case PRICE_BANDS -> new Bilingual("Khoảng giá tham chiếu", "Price bands");
            case BANK_QUOTES -> new Bilingual("Tỷ giá ngân hàng", "Bank quotes");
            case RISK_RULES -> new Bilingual("Quy tắc phân luồng", "Rules of selection");
        };
    }
}
