package thongquan.server.portal.lodging;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import thongquan.server.party.Caller;

/** Templates of an organisation: kept from a draft, begun from. */
@Service
public class Templates {

    /** Most characters of a name. */
    public static final int LONGEST_NAME = 100;

    private static final int MOST_LISTED = 100;

    private final TemplateStore store;
    private final Drafts drafts;
    private final Clock clock;

    Templates(TemplateStore store, Drafts drafts, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The templates of the caller's organisation, by name. */
    public List<Template> list(Caller caller) {
        return store.list(caller.organisationId(), MOST_LISTED);
    }

    /** Keeps what was typed into a draft, but its reference, under a name; an earlier one of that name gives way. */
    public void keep(Draft draft, String name, Caller caller) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a template has a name of at most " + LONGEST_NAME + " characters");
        }
        var texts = new HashMap<>(draft.fields().texts());
        texts.remove("/functionalReferenceId");
        store.put(new Template(
                UUID.randomUUID().toString(),
                caller.organisationId(),
                kept,
                caller.displayName(),
                new DraftFields(texts),
                clock.instant()));
    }

    /** Begins a draft from a template of the caller's organisation. */
    public Optional<Draft> begin(String id, Caller caller) {
        return store.find(id, caller.organisationId()).map(template -> drafts.from(template.fields(), caller));
    }

    /** Throws a template of the caller's organisation away. */
    public void discard(String id, Caller caller) {
        store.remove(id, caller.organisationId());
    }
}
