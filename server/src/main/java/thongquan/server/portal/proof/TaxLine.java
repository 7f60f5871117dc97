package thongquan.server.portal.proof;

import org.jspecify.annotations.Nullable;
import thongquan.core.duty.AssessedTax;

/**
 * One tax of a goods item as a trader reads it.
 *
 * @param title the tax and the schedule of its rate
 * @param sentence rate, base, article and amount in one sentence
 * @param relief why it is not payable, in a sentence; null where it is
 * @param law since when the article holds, how sure that is, and the row of law
 */
public record TaxLine(
        AssessedTax tax,
        String title,
        String sentence,
        @Nullable String relief,
        String law) {}
