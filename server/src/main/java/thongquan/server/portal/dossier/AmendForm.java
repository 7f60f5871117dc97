package thongquan.server.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.law.Code;
import thongquan.server.clearance.Amending;

/**
 * The form of an amendment.
 *
 * @param content the declaration as it would be, JSON
 * @param key under which it is filed, so that pressing twice files once
 * @param revision of the declaration as its author saw it
 * @param preview what it would do; null: not looked at yet
 */
public record AmendForm(
        String content,
        @Nullable String reason,
        @Nullable String note,
        String key,
        int revision,
        List<Code> reasons,
        Amending.@Nullable Preview preview) {

    public AmendForm {
        reasons = List.copyOf(reasons);
    }

    /** The note, or nothing. */
    public String words() {
        return note == null ? "" : note;
    }
}
