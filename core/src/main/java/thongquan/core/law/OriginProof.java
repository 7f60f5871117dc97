package thongquan.core.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import thongquan.core.value.Money;

/**
 * A form of proof of origin: who may make it, how long it holds, and up to which value. Which schedules it proves is said
 * by the list of tariff schedules.
 *
 * @param document the form's code in the list of document types
 * @param months how long it holds from its issue
 * @param threshold up to which value of a consignment an exporter without registration may make it; null: of any value
 * @param late name of the deadline to hand it in after registration
 */
public record OriginProof(
        String document,
        Issuer issuer,
        int months,
        @Nullable Money threshold,
        String late,
        Validity validity) {

    /** Who makes a proof of origin. */
    public enum Issuer {
        /** An authority of the exporting country. */
        AUTHORITY,
        /** Any exporter, or the producer. */
        EXPORTER,
        /** An exporter with a registration or approval (REX, certified or approved exporter), whose number it names. */
        REGISTERED_EXPORTER
    }

    /** The last day on which a proof of that day of issue holds. */
    public LocalDate lastDay(LocalDate issued) {
        return issued.plusMonths(months);
    }
}
