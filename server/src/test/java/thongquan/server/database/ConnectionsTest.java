package thongquan.server.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionsTest {
    private final TestDatabase database = TestDatabase.empty();

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void aWrongPasswordIsSaidAndNotRepeated() {
        assertRefused(database.url() + "?password=guess", null, "refuses this user or password");
    }

    @Test
    void aDatabaseThatDoesNotExistIsSaid() {
        assertRefused(database.url() + "_absent", database.password(), "does not exist there");
    }

    @Test
    void aDatabaseThatIsDownIsSaid() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertRefused(
                "jdbc:postgresql://127.0.0.1:%d/customs".formatted(closed), database.password(), "cannot be reached");
    }

    @Test
    void aDatabaseThatAcknowledgesBeforeItWritesIsRefused() {
        assertRefused(
                database.url() + "?options=-c%20synchronous_commit=off",
                database.password(),
                "runs with synchronous_commit=off");
    }

    private void assertRefused(String address, @Nullable String word, String sentence) {
        var settings = new DatabaseSettings(address, database.user(), word, 2, Duration.ofSeconds(5));
        assertThatThrownBy(() -> Connections.open(settings).close())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("guess");
    }
}
