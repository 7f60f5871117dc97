package thongquan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What fits on a screen is read; what does not is searched. */
class SizeTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 60;
    private static final List<Path> FILES = Repository.files("", ".java");

    @Test
    void filesAreShort() {
        var tooLong = FILES.stream()
                .filter(file -> Repository.read(file).lines().count() > FILE_LINES)
                .map(Repository.ROOT::relativize)
                .toList();

        assertThat(tooLong).as("files of more than %d lines", FILE_LINES).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        var tooLong = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(FILES));
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                unit.accept(new Measure(trees, unit, tooLong), null);
            }
        }

        assertThat(tooLong).as("methods of more than %d lines", METHOD_LINES).isEmpty();
    }

    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final List<String> tooLong;

        Measure(Trees trees, CompilationUnitTree unit, List<String> tooLong) {
            this.trees = trees;
            this.unit = unit;
            this.tooLong = tooLong;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            @Nullable BlockTree body = method.getBody();
            if (body != null && lines(body) > METHOD_LINES) {
                var file = Repository.ROOT.relativize(
                        Objects.requireNonNull(Path.of(unit.getSourceFile().toUri())));
                tooLong.add(file + " " + method.getName() + ": " + lines(body));
            }
            return super.visitMethod(method, null);
        }

        private long lines(BlockTree body) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            return lines.getLineNumber(positions.getEndPosition(unit, body))
                    - lines.getLineNumber(positions.getStartPosition(unit, body))
                    + 1;
        }
    }
}
