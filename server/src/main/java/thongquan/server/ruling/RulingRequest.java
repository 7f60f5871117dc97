package thongquan.server.ruling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.ruling.RuledGoods;
import thongquan.core.ruling.RulingKind;

/**
 * What a trader asks customs to rule on beforehand, as typed.
 *
 * @param description the goods, in words
 * @param ownReferenceId the trader's own reference, by which lines of these goods are found at clearance
 * @param producerId who makes them
 * @param originCountryCode from where they are
 * @param proposed what the trader proposes
 * @param why why the trader proposes that
 * @param firstImportOn the day the first goods are expected
 * @param documents what goes with the request
 */
public record RulingRequest(
        @Nullable RulingKind kind,
        @Nullable String description,
        @Nullable String ownReferenceId,
        @Nullable String producerId,
        @Nullable String originCountryCode,
        @Nullable RuledForm proposed,
        @Nullable String why,
        @Nullable LocalDate firstImportOn,
        @Nullable List<Attached> documents) {

    /** An empty request. */
    public static final RulingRequest NONE =
            new RulingRequest(null, null, null, null, null, RuledForm.NONE, null, null, List.of());

    public RulingRequest {
        description = Typed.text(description);
        ownReferenceId = Typed.code(ownReferenceId);
        producerId = Typed.text(producerId);
        originCountryCode = Typed.code(originCountryCode);
        proposed = proposed == null ? RuledForm.NONE : proposed;
        why = Typed.text(why);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    @Override
    public RuledForm proposed() {
        return proposed == null ? RuledForm.NONE : proposed;
    }

    @Override
    public List<Attached> documents() {
        return documents == null ? List.of() : documents;
    }

    /** On what it asks customs to rule; the request was checked. */
    public RulingKind requireKind() {
        if (kind == null) {
            throw new IllegalStateException("a checked request has its kind");
        }
        return kind;
    }

    /** The goods it is about; the request was checked. */
    public RuledGoods goods() {
        if (description == null) {
            throw new IllegalStateException("a checked request has its goods");
        }
        // The origin is what a ruling on origin finds out; it does not narrow the goods.
        return new RuledGoods(
                description, ownReferenceId, producerId, kind == RulingKind.ORIGIN ? null : originCountryCode);
    }
}
