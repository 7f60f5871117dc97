package thongquan.server.clearance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Reads a filing off the wire, never more than the most that is taken. */
final class FilingBody {

    /** Most bytes of one filing: some 9,999 items with long descriptions. */
    static final int MOST = 64 * 1024 * 1024;

    private FilingBody() {}

    /** The bytes, or nothing where there are more than are taken. */
    static Optional<byte[]> read(HttpServletRequest request) throws IOException {
        long declared = request.getContentLengthLong();
        if (declared > MOST) {
            return Optional.empty();
        }
        // A length that is told needs one array of that length, and no growing.
        if (declared >= 0) {
            return Optional.of(request.getInputStream().readNBytes((int) declared));
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        return body.length > MOST ? Optional.empty() : Optional.of(body);
    }
}
