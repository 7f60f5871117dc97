package thongquan.server.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import thongquan.server.exchange.ExchangeSettings;

/** Nobody makes this system knock on doors inside. */
class TargetsTest {

    static final ExchangeSettings SETTINGS =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("thongquan.exchange", ExchangeSettings.class);

    private static final Targets TARGETS = new Targets(SETTINGS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "fec0::1",
                "3fff::1"
            })
    void anAddressInsideIsRefused(String address) throws IOException {
        assertThat(Targets.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.0.1",
                "100.128.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "198.20.0.1",
                "223.255.0.1",
                "2606:4700::1",
                "2001:4860::8888"
            })
    void aPublicAddressIsNot(String address) throws IOException {
        assertThat(Targets.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "https://user@example.org/",
                "https://example.org/#part",
                "ftp://example.org/",
                "https:///path",
                "https://",
                "file:///etc/passwd",
                "https://exa mple.org/",
                "https://a.b/\r\nX: y",
                ""
            })
    void onlyPlainHttpsIsTaken(String url) {
        assertThat(TARGETS.read(url)).isEmpty();
    }

    @Test
    void aNameThatLeadsInsideIsRefusedWhenItIsSentTo() {
        assertThat(TARGETS.read("https://localhost/hook")).isPresent();
        assertThatThrownBy(() -> TARGETS.resolve("localhost")).hasMessage("address not public");
        assertThatThrownBy(() -> TARGETS.resolve("[::1]")).hasMessage("address not public");
        assertThatThrownBy(() -> TARGETS.resolve("2130706433")).isInstanceOf(IOException.class);
    }
}
