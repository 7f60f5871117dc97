package thongquan.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void oneProgramAtATimeHoldsTheFolder() {
        var folder = DataFolder.open(temporary.resolve("data"));

        assertThatThrownBy(() -> DataFolder.open(folder.path()).close())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("in use by another running Thongquan");

        folder.close();
        DataFolder.open(folder.path()).close();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(temporary.resolve("data"), "mine");

        assertThatThrownBy(() -> DataFolder.open(file).close())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file, not a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsSaid() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/thongquan")).close())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written by this user");
    }
}
