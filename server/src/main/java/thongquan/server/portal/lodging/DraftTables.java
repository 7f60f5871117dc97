package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.formats.Reading;
import thongquan.formats.table.Block;
import thongquan.formats.table.TableFiling;
import thongquan.formats.table.TableReading;
import thongquan.server.party.Caller;

/** Spreadsheets into drafts: as a draft of their own, behind the items of one, or as a block put into its grid. */
@Service
public class DraftTables {

    private final Drafts drafts;

    DraftTables(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What came of a table.
     *
     * @param draft with its items; the one before where the table was refused
     * @param filing what the table holds; empty where it was refused
     * @param first place of its first item, from 0
     * @param findings why it was refused, or what of it was not taken
     */
    public record Filled(Draft draft, TableFiling filing, int first, List<Finding> findings) {

        public Filled {
            findings = List.copyOf(findings);
        }

        /** Whether nothing was taken. */
        public boolean isRefused() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    /** A file's table, or why it is none. */
    public Reading<TableFiling> read(byte[] content) {
        return TableReading.read(content);
    }

    /** Begins a draft with everything a table holds. */
    public Filled begin(TableFiling filing, List<Finding> warnings, Caller caller) {
        var type = filing.head().getOrDefault("/typeCode", Declaration.IMPORT);
        var texts = new HashMap<>(filing.head());
        put(filing.items(), 0, texts);
        var draft = drafts.begin(type, Draft.Source.TABLE, texts, caller);
        return new Filled(draft, filing, 0, warnings);
    }

    /** Puts the items of a file behind those of a draft, or in their place; of the rest it fills in what is blank. */
    public Filled fill(Draft draft, byte[] content, boolean isInPlace, Caller caller) {
        return switch (read(content)) {
            case Reading.Unreadable<TableFiling>(var findings) -> refused(draft, findings);
            case Reading.Read<TableFiling> read -> fill(draft, read.filing(), read.warnings(), isInPlace, caller);
        };
    }

    private Filled fill(Draft draft, TableFiling filing, List<Finding> warnings, boolean isInPlace, Caller caller) {
        int first = isInPlace ? 0 : draft.fields().count(DraftFields.ITEMS);
        if (first + filing.items().size() > Block.MOST_ROWS) {
            return refused(
                    draft,
                    List.of(Block.tooMany(
                            filing.items().get(Block.MOST_ROWS - first).row())));
        }
        var texts = new TreeMap<>(draft.fields().texts());
        if (isInPlace) {
            texts.keySet().removeIf(pointer -> pointer.startsWith(DraftFields.ITEMS + "/"));
        }
        filing.head().forEach(texts::putIfAbsent);
        put(filing.items(), first, texts);
        return new Filled(drafts.save(draft, new DraftFields(texts), caller), filing, first, warnings);
    }

    private static Filled refused(Draft draft, List<Finding> findings) {
        return new Filled(draft, new TableFiling(List.of(), Map.of(), List.of()), 0, findings);
    }

    private static void put(List<TableFiling.Item> items, int first, Map<String, String> texts) {
        for (int i = 0; i < items.size(); i++) {
            var at = DraftFields.ITEMS + "/" + (first + i);
            items.get(i).texts().forEach((pointer, text) -> texts.put(at + pointer, text));
        }
    }

    /**
     * Puts a copied block into the grid of a draft: under its own headings where it brings them, else from a cell on.
     *
     * @param item place of the first item, from 0
     * @param column place of the first column of the grid, from 0
     */
    public Filled paste(Draft draft, String text, int item, int column, Caller caller) {
        var block = Block.of(text, GridColumns.ALL.subList(column, GridColumns.ALL.size()));
        if (item + block.rows().size() > Block.MOST_ROWS) {
            return refused(draft, List.of(Block.tooMany(Block.MOST_ROWS - item + 1)));
        }
        var texts = new TreeMap<>(draft.fields().texts());
        var pasted = new ArrayList<>(block.rows());
        for (int i = 0; i < pasted.size(); i++) {
            var at = DraftFields.ITEMS + "/" + (item + i);
            pasted.get(i).forEach((pointer, cell) -> texts.put(at + pointer, cell));
        }
        var saved = drafts.save(draft, new DraftFields(texts), caller);
        return new Filled(saved, new TableFiling(List.of(), Map.of(), List.of()), item, block.warnings());
    }
}
