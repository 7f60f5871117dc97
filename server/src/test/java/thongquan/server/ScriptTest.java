package thongquan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void withoutACommandItSaysWhatThereIs() throws Exception {
        var help = run("help");

        assertThat(help.output()).contains("run", "test", "clear", "submit", "verify", "bench", "Exit codes");
        assertThat(help.code()).isZero();
        assertThat(run().output()).isEqualTo(help.output());
    }

    @Test
    void anUnknownCommandIsWrongUsage() throws Exception {
        var wrong = run("clearance");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.output()).startsWith("There is no command 'clearance'.");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(run("version").output()).matches("thongquan \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(root().resolve("thongquan").toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.resolve("..").normalize();
        }
        return folder;
    }

    private record Outcome(int code, String output) {}
}
