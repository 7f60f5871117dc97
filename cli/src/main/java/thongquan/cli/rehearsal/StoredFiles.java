package thongquan.cli.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import thongquan.cli.decision.FilingText;
import thongquan.cli.text.NamedBytes;
import thongquan.cli.text.Surroundings;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawEdition;
import thongquan.core.rehearsal.StoredFiling;
import thongquan.formats.Reading;

/** Filings in files, one a file or one a line, read one after the other so that a year of them need not fit in memory. */
public final class StoredFiles {

    private final LawEdition law;
    private final LocalDate registered;
    private final Surroundings surroundings;

    /** Filings registered on a day under an edition of the law. */
    public StoredFiles(LawEdition law, LocalDate registered, Surroundings surroundings) {
        this.law = law;
        this.registered = registered;
        this.surroundings = surroundings;
    }

    /**
     * Hands over each filing of a file, named by the file and its line.
     *
     * @param unreadable told of each that holds no declaration
     * @throws IOException with a sentence for the user where the file cannot be read
     */
    public void read(String file, Consumer<StoredFiling> filings, Runnable unreadable) throws IOException {
        if (!isLines(file)) {
            one(file, NamedBytes.read(file, surroundings).content(), filings, unreadable);
            return;
        }
        try (var lines = Files.newBufferedReader(NamedBytes.file(file))) {
            int number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    one(file + ":" + number, line.getBytes(StandardCharsets.UTF_8), filings, unreadable);
                }
                number++;
            }
        }
    }

    private static boolean isLines(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private void one(String name, byte[] text, Consumer<StoredFiling> filings, Runnable unreadable) {
        switch (FilingText.read(text)) {
            case Reading.Read<Declaration> read ->
                filings.accept(new StoredFiling(name, registered, law, read.filing()));
            case Reading.Unreadable<Declaration>(var findings) -> {
                surroundings
                        .err()
                        .println(name + ": " + findings.getFirst().message().en());
                unreadable.run();
            }
        }
    }
}
