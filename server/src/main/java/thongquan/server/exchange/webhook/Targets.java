package thongquan.server.exchange.webhook;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thongquan.server.exchange.ExchangeSettings;

/**
 * Where webhooks may go: to public addresses only, so that nobody makes this system knock on doors inside. A name is
 * looked up once for each delivery, and the delivery goes to the very address that was looked at.
 */
@Component
class Targets {

    private final boolean isLocalAllowed;

    Targets(ExchangeSettings settings) {
        this.isLocalAllowed = settings.localTargets();
    }

    /** The target of that text; empty: none that may be sent to. */
    Optional<URI> read(String url) {
        try {
            var uri = new URI(new URI(url).toASCIIString());
            var isSecure = "https".equals(uri.getScheme());
            if (!isSecure && !(isLocalAllowed && "http".equals(uri.getScheme()))
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || url.length() > 2000) {
                return Optional.empty();
            }
            return Optional.of(uri);
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    /** The address to send to; IOException where the name has none or one that is not public. */
    InetAddress resolve(String host) throws IOException {
        var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        var all = InetAddress.getAllByName(bare);
        for (var each : all) {
            if (!isLocalAllowed && !isPublic(each)) {
                throw new IOException("address not public");
            }
        }
        return all[0];
    }

    /** By RFC 6890 and the registries it names: what is not plainly public is not. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        int third = Byte.toUnsignedInt(bytes[2]);
        return address instanceof Inet4Address
                ? isPublic4(first, second, third)
                : isPublic6(first << 8 | second, third << 8 | Byte.toUnsignedInt(bytes[3]));
    }

    private static boolean isPublic4(int first, int second, int third) {
        return switch (first) {
            case 0 -> false;
            case 100 -> second < 64 || second > 127;
            case 192 -> !(second == 0 && (third == 0 || third == 2) || second == 88 && third == 99);
            case 198 -> !(second == 18 || second == 19 || second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 240;
        };
    }

    /** Of the global unicast range, none that wraps an address of version 4 or is for examples. */
    private static boolean isPublic6(int first, int second) {
        return first >= 0x2000
                && first < 0x4000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x200 || second == 0xdb8))
                && !(first == 0x3fff && second < 0x1000);
    }
}
