package thongquan.server.ruling;

import org.jspecify.annotations.Nullable;
import thongquan.core.ruling.Ruled;
import thongquan.core.ruling.Ruled.Treatment;
import thongquan.core.ruling.RulingKind;
import thongquan.core.value.CountryCode;
import thongquan.core.value.HsCode;

/**
 * What is proposed or ruled, in codes as typed; a blank is nothing.
 *
 * @param hs tariff line, for a ruling on classification
 * @param methodCode valuation method, for a ruling on value
 * @param titleCode adjustment of value
 * @param treatment what becomes of the adjustment
 * @param country country of origin
 * @param criterion of origin
 */
public record RuledForm(
        @Nullable String hs,
        @Nullable String methodCode,
        @Nullable String titleCode,
        @Nullable Treatment treatment,
        @Nullable String country,
        @Nullable String criterion) {

    /** Nothing proposed. */
    public static final RuledForm NONE = new RuledForm(null, null, null, null, null, null);

    public RuledForm {
        hs = Typed.code(hs);
        methodCode = Typed.code(methodCode);
        titleCode = Typed.code(titleCode);
        country = Typed.code(country);
        criterion = Typed.text(criterion);
    }

    /** The same as ruled; the form was checked. */
    public Ruled ruled(RulingKind kind) {
        return switch (kind) {
            case CLASSIFICATION -> new Ruled.Classification(new HsCode(given(hs)));
            case VALUE -> new Ruled.Valuation(methodCode, titleCode, treatment);
            case ORIGIN -> new Ruled.Origin(new CountryCode(given(country)), criterion);
        };
    }

    /** The form of what was ruled. */
    public static RuledForm of(Ruled ruled) {
        return switch (ruled) {
            case Ruled.Classification(var line) -> new RuledForm(line.value(), null, null, null, null, null);
            case Ruled.Valuation(var method, var title, var treatment) ->
                new RuledForm(null, method, title, treatment, null, null);
            case Ruled.Origin(var country, var criterion) ->
                new RuledForm(null, null, null, null, country.value(), criterion);
        };
    }

    /** Whether nothing is typed for that kind. */
    public boolean isBlank(RulingKind kind) {
        return switch (kind) {
            case CLASSIFICATION -> hs == null;
            case VALUE -> methodCode == null && titleCode == null;
            case ORIGIN -> country == null;
        };
    }

    private static String given(@Nullable String code) {
        if (code == null) {
            throw new IllegalStateException("a checked form has its code");
        }
        return code;
    }
}
