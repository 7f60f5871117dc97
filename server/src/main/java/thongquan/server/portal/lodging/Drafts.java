package thongquan.server.portal.lodging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.server.clearance.Quotes;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Caller;
import thongquan.server.portal.Format;

/** Declarations in the making: begun, gone on with, checked as customs would. */
@Service
public class Drafts {

    private static final int MOST_LISTED = 50;
    private static final int MOST_CHECKED = 100;
    private static final String LIFE = "draft-life";

    private final DraftStore store;
    private final Quotes quotes;
    private final LawRegister law;
    private final Clock clock;

    Drafts(DraftStore store, Quotes quotes, LawRegister law, Clock clock) {
        this.store = store;
        this.quotes = quotes;
        this.law = law;
        this.clock = clock;
    }

    /** Begins an empty form of that declaration type, filled in with what is known of the caller. */
    public Draft begin(String type, Caller caller) {
        return begin(type, Draft.Source.FORM, Map.of(), caller);
    }

    /** Begins a form with what is known of the caller and with these texts, in place of what would be there. */
    Draft begin(String type, Draft.Source source, Map<String, String> known, Caller caller) {
        var texts = new HashMap<String, String>();
        texts.put("/typeCode", type);
        texts.put("/partyRelationCode", "4");
        texts.put("/goodsShipment/tradeTerms/priceKindCode", "A");
        texts.put("/goodsShipment/invoice/classCode", "A");
        texts.put("/goodsShipment/customsValuation/methodCode", "6");
        texts.put("/goodsShipment/consignment/grossMass/unitCode", "KGM");
        texts.put("/dutyPayment/payerCode", "1");
        texts.put("/dutyPayment/termCode", "D");
        var own = type.equals(Declaration.EXPORT) ? "/goodsShipment/exporter" : "/goodsShipment/importer";
        for (var party : List.of(own, "/declarant")) {
            texts.put(party + "/id", caller.organisationId());
            texts.put(party + "/name", caller.organisationName());
            texts.put(party + "/countryCode", "VN");
        }
        texts.putAll(known);
        return add(source, new DraftFields(texts), null, caller);
    }

    /** Begins a form with everything of an earlier declaration but its reference. */
    public Draft copy(Declaration declaration, Caller caller) {
        var texts = new HashMap<>(DraftDeclaration.fields(declaration).texts());
        texts.remove("/functionalReferenceId");
        var fields = new DraftFields(texts);
        for (var page : TaskPage.values()) {
            fields = fields.seen(page);
        }
        return add(Draft.Source.COPY, fields, null, caller);
    }

    /** Begins a form with what a template holds. */
    Draft from(DraftFields template, Caller caller) {
        return add(Draft.Source.TEMPLATE, template, null, caller);
    }

    /** Keeps an uploaded filing until it is lodged. */
    public Draft upload(Draft.File file, Caller caller) {
        return add(Draft.Source.FILE, new DraftFields(Map.of()), file, caller);
    }

    private Draft add(Draft.Source source, DraftFields fields, Draft.@Nullable File file, Caller caller) {
        var id = UUID.randomUUID().toString();
        var draft = new Draft(
                id,
                caller.organisationId(),
                caller.displayName(),
                source,
                fields,
                file,
                "portal-" + id,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.displayName());
        store.add(draft);
        return draft;
    }

    /** The draft of that id, if it is the caller's organisation's. */
    public Optional<Draft> find(String id, Caller caller) {
        return store.find(id, caller.organisationId())
                .filter(draft -> draft.number() != null || expiry(draft).isAfter(clock.instant()));
    }

    /** What the caller's organisation has not lodged yet, the last changed first. */
    public List<Draft> list(Caller caller) {
        return store.list(caller.organisationId(), MOST_LISTED).stream()
                .filter(draft -> expiry(draft).isAfter(clock.instant()))
                .toList();
    }

    /** Keeps what was typed. */
    public Draft save(Draft draft, DraftFields fields, Caller caller) {
        store.save(draft.id(), fields, clock.instant(), caller.displayName());
        return draft.with(fields);
    }

    /** Throws a draft away. */
    public void discard(Draft draft) {
        store.remove(draft.id(), draft.organisation());
    }

    /** When a draft is thrown away unless somebody changes or lodges it. */
    public Instant expiry(Draft draft) {
        return draft.changedAt().plus(life());
    }

    /** Throws away what has outlived the legal life of a draft; how many there were. */
    int sweep() {
        return store.sweep(clock.instant().minus(life()));
    }

    private Duration life() {
        var deadline = law().deadline(LIFE);
        if (deadline == null) {
            throw new IllegalStateException("the law names no life of a draft: " + LIFE);
        }
        return Duration.ofDays(deadline.amount());
    }

    /** How many errors keep a draft from being lodged; nothing for one too large to be checked in passing. */
    public OptionalInt missing(Draft draft) {
        return draft.file() != null || draft.fields().count(DraftFields.ITEMS) > MOST_CHECKED
                ? OptionalInt.empty()
                : OptionalInt.of(check(draft).errors().size());
    }

    /** What a typed draft would meet at customs today. */
    public DraftCheck check(Draft draft) {
        var read = DraftDeclaration.of(draft.fields());
        var quote = quotes.quote(read.declaration(), null);
        return DraftCheck.of(draft, read, quote.findings(), law());
    }

    /** What an uploaded draft would meet at customs today. */
    public Quotes.Quote quote(Draft.File file) {
        return quotes.quote(file.contentType(), file.content().array(), null);
    }

    /** The law of today. */
    public LawBook law() {
        var today = LocalDate.ofInstant(clock.instant(), Format.ZONE);
        return law.asOf(today, today);
    }
}
