package thongquan.server.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import thongquan.server.exchange.EventType.Audience;
import thongquan.server.exchange.EventType.Member;

/**
 * The public catalogue of events, from {@code exchange/event-types.csv} and {@code exchange/event-members.csv}. What once
 * stood in it stays: a reader of an older version of it reads every newer event.
 */
public final class EventCatalogue {

    private static final EventCatalogue SHIPPED = read();

    private final Map<String, EventType> types;

    private EventCatalogue(Map<String, EventType> types) {
        this.types = types;
    }

    /** The catalogue of this program. */
    public static EventCatalogue shipped() {
        return SHIPPED;
    }

    /** Its version: the newest that a type is in since. */
    public int version() {
        return types.values().stream().mapToInt(EventType::since).max().orElse(0);
    }

    /** All types in the order of a declaration's life. */
    public List<EventType> types() {
        return List.copyOf(types.values());
    }

    /** The type of that name. */
    public Optional<EventType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Of these names, those the catalogue does not know. */
    public Set<String> unknown(Collection<String> names) {
        var unknown = new TreeSet<>(names);
        unknown.removeAll(types.keySet());
        return unknown;
    }

    private static EventCatalogue read() {
        var members = new LinkedHashMap<String, Member>();
        for (var row : rows("event-members.csv")) {
            var name = row.getField("member");
            members.put(name, new Member(name, row.getField("kind"), row.getField("vi"), row.getField("en")));
        }
        var types = new LinkedHashMap<String, EventType>();
        for (var row : rows("event-types.csv")) {
            var type = type(row, members);
            if (types.put(type.name(), type) != null) {
                throw new IllegalStateException("two rows for the event " + type.name());
            }
        }
        return new EventCatalogue(types);
    }

    private static EventType type(NamedCsvRecord row, Map<String, Member> members) {
        var own = new ArrayList<Member>();
        for (var name : row.getField("members").split(" ", -1)) {
            var member = members.get(name);
            if (member == null) {
                throw new IllegalStateException("no such member of events: " + name);
            }
            own.add(member);
        }
        return new EventType(
                row.getField("type"),
                Integer.parseInt(row.getField("since")),
                Audience.valueOf(row.getField("to").toUpperCase(Locale.ROOT)),
                row.getField("notice").equals("yes"),
                own,
                row.getField("vi"),
                row.getField("en"));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var text = new InputStreamReader(
                        new ClassPathResource("exchange/" + file).getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
