package thongquan.server.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import thongquan.core.canonical.CanonicalWriter;

/** Events as everyone outside reads them: the same for trader, port, bank and ministry. */
public final class EventJson {

    private EventJson() {}

    /** A list of events and the cursor to ask on from. */
    public static byte[] list(List<RecordedEvent> events) {
        var out = new CanonicalWriter();
        out.object().name("events").array();
        events.forEach(event -> write(event, out));
        out.endArray();
        if (!events.isEmpty()) {
            out.name("cursor").number(events.getLast().cursor());
        }
        return out.end().toBytes();
    }

    /** One event. */
    public static byte[] of(RecordedEvent event) {
        var out = new CanonicalWriter();
        write(event, out);
        return out.toBytes();
    }

    private static void write(RecordedEvent recorded, CanonicalWriter out) {
        var event = recorded.event();
        out.object().name("cursor").number(recorded.cursor());
        out.name("type").text(event.type());
        out.name("number").text(event.number());
        out.name("version").number(event.version());
        out.name("occurredAt").text(event.occurredAt().toString());
        out.name("organisation").text(event.organisation());
        if (event.agent() != null) {
            out.name("agent").text(event.agent());
        }
        out.name("office").text(event.office());
        out.name("data").json(event.data().getBytes(StandardCharsets.UTF_8)).end();
    }
}
