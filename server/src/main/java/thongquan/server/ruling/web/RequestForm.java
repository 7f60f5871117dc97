package thongquan.server.ruling.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongquan.core.ruling.RulingKind;
import thongquan.server.ruling.Attached;
import thongquan.server.ruling.RuledForm;
import thongquan.server.ruling.RulingRequest;

/** What is typed into the form of a new request; up to two documents by name and hash. */
public record RequestForm(
        @Nullable String kind,
        @Nullable String description,
        @Nullable String ownReferenceId,
        @Nullable String producerId,
        @Nullable String originCountryCode,
        @Nullable String hs,
        @Nullable String methodCode,
        @Nullable String titleCode,
        @Nullable String treatment,
        @Nullable String country,
        @Nullable String criterion,
        @Nullable String why,
        @Nullable String firstImportOn,
        @Nullable String document1,
        @Nullable String hash1,
        @Nullable String document2,
        @Nullable String hash2) {

    /** Nothing typed yet. */
    public static final RequestForm NONE = new RequestForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** On what it asks customs to rule; classification where nothing is chosen yet. */
    public RulingKind kindOrFirst() {
        for (var each : RulingKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return RulingKind.CLASSIFICATION;
    }

    RulingRequest request() {
        return new RulingRequest(
                kindOrFirst(),
                description,
                ownReferenceId,
                producerId,
                originCountryCode,
                new RuledForm(hs, methodCode, titleCode, CaseForm.treatment(treatment), country, criterion),
                why,
                CaseForm.day(firstImportOn),
                documents());
    }

    private List<Attached> documents() {
        var documents = new ArrayList<Attached>();
        add(new Attached(document1, hash1), documents);
        add(new Attached(document2, hash2), documents);
        return documents;
    }

    private static void add(Attached document, List<Attached> documents) {
        if (document.name() != null || document.sha256() != null) {
            documents.add(document);
        }
    }
}
