package thongquan.core.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.law.Certainty;
import thongquan.core.value.Money;

/**
 * One step of how an amount came about, and the steps it rests on: amount, formula, rate, article and date.
 *
 * @param code what the step is, stable: a tax code, {@code item, customs-value, price, freight, fee, payable} …
 * @param title the same in words
 * @param formula the arithmetic in numbers
 * @param amount what it comes to, in dong, as shown in statements
 * @param measure the row of law it applies; null where it applies none
 * @param rate the rate of that row; null where there is none
 * @param basis article and instrument; null for plain sums
 * @param since first day of effect of the row of law
 * @param certainty how sure we are of the row of law
 * @param parts the steps it rests on
 */
public record Proof(
        String code,
        Bilingual title,
        String formula,
        Money amount,
        @Nullable String measure,
        @Nullable String rate,
        @Nullable String basis,
        @Nullable LocalDate since,
        @Nullable Certainty certainty,
        List<Proof> parts) {

    public Proof {
        parts = List.copyOf(parts);
    }

    /** A step that only adds up its parts. */
    static Proof sum(String code, Bilingual title, String formula, Money amount, List<Proof> parts) {
        return new Proof(code, title, formula, amount, null, null, null, null, null, parts);
    }
}
