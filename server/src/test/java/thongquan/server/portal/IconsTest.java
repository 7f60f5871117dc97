package thongquan.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class IconsTest {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern CALL = Pattern.compile("part\\.icon\\(page = page, name = ([^)]*(?:\\(\\)[^)]*)*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");

    @Test
    void everyIconThatAPageAsksForIsInTheSprite() throws IOException {
        var used = Arrays.stream(Section.values()).map(Section::icon).collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                CALL.matcher(Files.readString(file)).results().forEach(call -> LITERAL.matcher(call.group(1))
                        .results()
                        .forEach(literal -> used.add(literal.group(1))));
            }
        }

        assertThat(sprite()).containsAll(used);
    }

    private static Set<String> sprite() throws IOException {
        return SYMBOL.matcher(
                        new ClassPathResource("static/assets/icons.svg").getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
