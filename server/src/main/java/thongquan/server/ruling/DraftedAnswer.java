package thongquan.server.ruling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ruling an officer proposes to sign.
 *
 * @param reasoning why customs rules so; published with it
 * @param bindsAll whether any trader may rely on it
 * @param published whether it stands in the public register, without the trader's details
 * @param from first day of validity; null: the day it is signed
 * @param to last day of validity; null: as long as the law allows
 */
public record DraftedAnswer(
        @Nullable RuledForm ruled,
        @Nullable String reasoning,
        boolean bindsAll,
        boolean published,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public DraftedAnswer {
        ruled = ruled == null ? RuledForm.NONE : ruled;
        reasoning = Typed.text(reasoning);
    }

    @Override
    public RuledForm ruled() {
        return ruled == null ? RuledForm.NONE : ruled;
    }
}
