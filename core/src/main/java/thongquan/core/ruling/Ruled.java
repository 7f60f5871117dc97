package thongquan.core.ruling;

import org.jspecify.annotations.Nullable;
import thongquan.core.value.CountryCode;
import thongquan.core.value.HsCode;

/** What a ruling says of the goods. */
public sealed interface Ruled {

    /** On what it rules. */
    RulingKind kind();

    /** The same in codes, as findings and proofs quote it. */
    String says();

    /** The goods belong to that tariff line. */
    record Classification(HsCode line) implements Ruled {

        @Override
        public RulingKind kind() {
            return RulingKind.CLASSIFICATION;
        }

        @Override
        public String says() {
            return line.value();
        }
    }

    /**
     * How the customs value of the goods is made.
     *
     * @param methodCode the valuation method, or null where none is ruled
     * @param titleCode the adjustment it is about, or null where none is ruled
     * @param treatment what becomes of that adjustment; null where none is ruled
     */
    record Valuation(
            @Nullable String methodCode,
            @Nullable String titleCode,
            @Nullable Treatment treatment) implements Ruled {

        public Valuation {
            if ((titleCode == null) != (treatment == null) || methodCode == null && titleCode == null) {
                throw new IllegalArgumentException(
                        "rules on a method, on an adjustment with its treatment, or on both");
            }
        }

        @Override
        public RulingKind kind() {
            return RulingKind.VALUE;
        }

        @Override
        public String says() {
            var method = methodCode == null ? "" : methodCode;
            if (titleCode == null || treatment == null) {
                return method;
            }
            return (method.isEmpty() ? "" : method + " ") + titleCode + "/" + treatment.says();
        }
    }

    /**
     * The goods originate in that country.
     *
     * @param criterion by which they do, such as {@code WO} or {@code RVC 40}; null where none is ruled
     */
    record Origin(CountryCode country, @Nullable String criterion) implements Ruled {

        @Override
        public RulingKind kind() {
            return RulingKind.ORIGIN;
        }

        @Override
        public String says() {
            return criterion == null ? country.value() : country.value() + " " + criterion;
        }
    }

    /** What becomes of an adjustment of value (C38/39; Circular 39/2015/TT-BTC, Articles 13 and 15). */
    enum Treatment {
        /** It is added to the price. */
        ADDED("AD"),
        /** It is taken off the price. */
        DEDUCTED("SB"),
        /** It is no part of the customs value either way. */
        LEFT_OUT("0");

        private final String says;

        Treatment(String says) {
            this.says = says;
        }

        /** The class of the adjustment, or 0 where there is to be none. */
        public String says() {
            return says;
        }
    }
}
