package thongquan.cli.law;

import java.util.List;
import thongquan.cli.text.Ink;
import thongquan.cli.text.Language;
import thongquan.cli.text.Phrase;
import thongquan.core.canonical.CanonicalWriter;
import thongquan.formats.law.national.SourceFinding;
import thongquan.formats.law.national.TariffImport;

/** What came of reading a national tariff: for people by kind with the first of each, for programs every finding. */
public final class ImportText {

    private static final int SHOWN = 3;

    private final Language language;
    private final boolean colour;

    /** Answers in that language. */
    public ImportText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** The lines, each ended by a newline. */
    public String print(String folder, TariffImport tariff) {
        var text = new StringBuilder();
        text.append(Ink.BOLD.on(folder, colour)).append(": ");
        text.append(language.of(Phrase.TARIFF_READ, tariff.lines(), tariff.measures()))
                .append('\n');
        for (var kind : tariff.kinds()) {
            text.append("  ").append(Ink.BOLD.on(kind.code(), colour));
            text.append("  ").append(language.of(kind.title()));
            text.append(" (").append(kind.findings().size()).append(")\n");
            kind.findings().stream().limit(SHOWN).forEach(finding -> line(finding, text));
            if (kind.findings().size() > SHOWN) {
                text.append("    ")
                        .append(language.of(Phrase.AND_MORE, kind.findings().size() - SHOWN))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private void line(SourceFinding finding, StringBuilder text) {
        text.append("    ");
        if (!finding.file().isEmpty()) {
            text.append(finding.file());
            text.append(finding.row() == 0 ? "" : ":" + finding.row()).append("  ");
        }
        text.append(language.of(finding.about())).append('\n');
    }

    /** One JSON object on one line, with the fingerprint of the pack or the flaws that keep it from being used. */
    public static byte[] json(TariffImport tariff, String fingerprint, List<String> flaws) {
        var json = new CanonicalWriter().object();
        json.name("format").text("thongquan-tariff-import/1");
        json.name("lines").number(tariff.lines()).name("measures").number(tariff.measures());
        json.name("fingerprint").text(fingerprint);
        json.name("flaws").array();
        flaws.forEach(json::text);
        json.endArray().name("kinds").array();
        for (var kind : tariff.kinds()) {
            json.object().name("code").text(kind.code());
            json.name("vi").text(kind.title().vi()).name("en").text(kind.title().en());
            json.name("count").number(kind.findings().size()).end();
        }
        json.endArray().name("findings").array();
        for (var finding : tariff.findings()) {
            json.object().name("code").text(finding.code());
            json.name("file").text(finding.file()).name("row").number(finding.row());
            json.name("vi").text(finding.message().vi());
            json.name("en").text(finding.message().en()).end();
        }
        return json.endArray().end().toBytes();
    }
}
