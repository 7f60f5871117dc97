package thongquan.cli.following;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import thongquan.cli.text.Json;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.cli.text.Table;

/** Where a declaration stands and what happens to it, in words. */
public final class DeclarationText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Language language;
    private final ZoneId zone;

    /** Answers in that language, with times of that zone. */
    public DeclarationText(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** Where it stands, as a table; from the server's answer. */
    public String standing(Map<?, ?> declaration) {
        var table = new Table("ll");
        row(table, Phrase.NUMBER, Json.text(declaration, "number"));
        row(table, Phrase.VERSION, Json.text(declaration, "version"));
        row(table, Phrase.STATE, Json.text(declaration, "state"));
        row(table, Phrase.CHANNEL, channel(Json.text(declaration, "channel")));
        row(table, Phrase.OFFICE, Json.text(declaration, "office"));
        row(table, Phrase.TRADER, Json.text(declaration, "traderName") + " · " + Json.text(declaration, "trader"));
        row(table, Phrase.REGISTERED, time(Json.text(declaration, "registeredAt")));
        row(table, Phrase.DUE, time(Json.text(declaration, "dueAt")));
        row(table, Phrase.CUSTOMS_VALUE, dong(Json.text(declaration, "customsValue")));
        row(table, Phrase.PAYABLE, dong(Json.text(declaration, "payable")));
        return table.print("");
    }

    /** One event on one line. */
    public String event(Map<?, ?> event) {
        var facts = Json.part(event, "data");
        var words = String.join(
                "  ",
                time(Json.text(event, "occurredAt")),
                Json.text(event, "type"),
                Json.text(facts, "state"),
                channel(Json.text(facts, "channel")));
        return words.stripTrailing();
    }

    private void row(Table table, Phrase name, String value) {
        if (!value.isEmpty()) {
            table.row(language.of(name), value);
        }
    }

    private String channel(String name) {
        boolean known = Arrays.asList("GREEN", "YELLOW", "RED").contains(name);
        return known ? language.of(Phrase.valueOf(name)) : name;
    }

    private String dong(String amount) {
        return amount.isEmpty() ? "" : language.number(new BigDecimal(amount));
    }

    private String time(String instant) {
        try {
            return instant.isEmpty() ? "" : TIME.format(Instant.parse(instant).atZone(zone));
        } catch (DateTimeException _) {
            // Whatever a server writes is shown rather than hidden.
            return instant;
        }
    }
}
