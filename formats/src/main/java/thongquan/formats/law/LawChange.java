package thongquan.formats.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.law.Validity;

/**
 * One thing that a law pack says differently from another.
 *
 * @param subject what the rows are about, in the order of the columns: tax, goods, schedule, origins and so on
 * @param tax the tax of a rate; null: the row is no rate
 * @param goods tariff line, or its leading digits; empty where the row is not about goods
 * @param name what the subject is called
 * @param before what the earlier pack says; null: nothing
 * @param after what the later pack says; null: nothing any more
 * @param fields in what the two differ; empty where there is only one
 */
public record LawChange(
        PackPart part,
        Kind kind,
        List<String> subject,
        @Nullable TaxKind tax,
        String goods,
        Bilingual name,
        @Nullable Stand before,
        @Nullable Stand after,
        Set<Field> fields) {

    public LawChange {
        subject = List.copyOf(subject);
        fields = Set.copyOf(fields);
    }

    /** How the law changes for a subject. */
    public enum Kind {
        /** There was nothing for the subject. */
        ADDED,
        /** Something else holds from the first day of the later row. */
        CHANGED,
        /** The row holds less long than it did, and nothing follows it. */
        ENDED,
        /** The row is gone, as if it had never been. */
        REMOVED
    }

    /** In what two rows for a subject differ. */
    public enum Field {
        VALUE,
        NAME,
        NOTE,
        FROM,
        TO,
        KNOWN,
        BASIS,
        CERTAINTY
    }

    /**
     * What a pack says about a subject.
     *
     * @param value the rate, amount, number or attributes, in the form of the pack
     * @param rate the rate, where it is one
     */
    public record Stand(String value, @Nullable Rate rate, Bilingual name, String note, Validity validity) {}
}
