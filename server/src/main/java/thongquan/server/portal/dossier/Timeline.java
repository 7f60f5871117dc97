package thongquan.server.portal.dossier;

import java.util.List;
import java.util.Locale;
import thongquan.core.risk.Channel;
import thongquan.server.journal.RecordedEvent;
import thongquan.server.portal.Page;
import thongquan.server.portal.TimelineEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a declaration, in the words of a page, newest first. */
public final class Timeline {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Timeline() {}

    /** The entries of these events. */
    public static List<TimelineEntry> of(List<RecordedEvent> events, Page page) {
        return events.reversed().stream().map(event -> entry(event, page)).toList();
    }

    /** The same, with what was said at each act as far as the reader may know it. */
    public static List<TimelineEntry> of(List<RecordedEvent> events, CaseWork.Work work, Page page) {
        return events.reversed().stream().map(event -> entry(event, work, page)).toList();
    }

    private static TimelineEntry entry(RecordedEvent recorded, CaseWork.Work work, Page page) {
        var entry = entry(recorded, page);
        var revision = JSON.readTree(recorded.event().data()).path("revision").asInt(0);
        var words = work.words(revision, page.either("vi", "en").equals("vi"));
        return words.isEmpty()
                ? entry
                : new TimelineEntry(entry.at(), entry.title(), entry.detail() + " · " + words, entry.tone());
    }

    private static TimelineEntry entry(RecordedEvent recorded, Page page) {
        var event = recorded.event();
        var facts = JSON.readTree(event.data());
        var texts = page.texts();
        var title = texts.has("event." + event.type()) ? texts.of("event", event.type()) : event.type();
        return new TimelineEntry(event.occurredAt(), title, detail(facts, page), tone(facts));
    }

    private static String detail(JsonNode facts, Page page) {
        var texts = page.texts();
        var words = new StringBuilder();
        if (facts.has("channel")) {
            words.append(texts.of("channel", facts.path("channel").asString()));
        }
        if (facts.has("state")) {
            words.append(words.isEmpty() ? "" : " · ")
                    .append(texts.of("state", facts.path("state").asString()));
        }
        return words.toString();
    }

    private static String tone(JsonNode facts) {
        var channel = facts.path("channel").asString("");
        return channel.equals(Channel.GREEN.name())
                        || channel.equals(Channel.YELLOW.name())
                        || channel.equals(Channel.RED.name())
                ? channel.toLowerCase(Locale.ROOT)
                : "";
    }
}
