package thongquan.server.clearance;

import java.util.List;
import java.util.Locale;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;
import thongquan.formats.wco.WcoDoor;

/** Reads a declaration in whichever format it came. */
final class Door {

    private Door() {}

    static Reading<Declaration> read(String contentType, byte[] body) {
        if (body.length == 0) {
            return new Reading.Unreadable<>(List.of(DoorRule.EMPTY.broken()));
        }
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            return JsonDoor.read(body);
        }
        if (type.startsWith("application/xml") || type.startsWith("text/xml")) {
            return WcoDoor.read(body);
        }
        return new Reading.Unreadable<>(List.of(DoorRule.UNKNOWN_MEDIA.broken()));
    }
}
