package thongquan.server.exchange.web;

import java.util.Locale;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.server.exchange.EventCatalogue;
import thongquan.server.exchange.EventType;

/** The catalogue of events as programs read it. */
final class CatalogueJson {

    private CatalogueJson() {}

    static byte[] of(EventCatalogue catalogue) {
        var out = new CanonicalWriter().object();
        out.name("version").number(catalogue.version()).name("types").array();
        catalogue.types().forEach(type -> write(type, out));
        return out.endArray().end().toBytes();
    }

    private static void write(EventType type, CanonicalWriter out) {
        out.object().name("type").text(type.name());
        out.name("since").number(type.since());
        out.name("audience").text(type.audience().name().toLowerCase(Locale.ROOT));
        out.name("notice").bool(type.isNotice());
        words(type.vi(), type.en(), out);
        out.name("data").array();
        for (var member : type.members()) {
            out.object().name("name").text(member.name()).name("kind").text(member.kind());
            words(member.vi(), member.en(), out);
            out.end();
        }
        out.endArray().end();
    }

    private static void words(String vi, String en, CanonicalWriter out) {
        out.name("meaning").object().name("vi").text(vi).name("en").text(en).end();
    }
}
