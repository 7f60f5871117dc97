package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.server.clearance.Quotes.Quote;
import thongquan.server.portal.Page;
import thongquan.server.portal.dossier.FiledElement;

/**
 * An uploaded filing as its page shows it: a text that cannot be read by the lines around its faults, one that can by
 * its elements.
 *
 * @param items the goods items with findings, at most {@value #MOST_ITEMS}
 */
public record FileView(List<Finding> findings, List<Line> lines, List<FiledElement> elements, List<Item> items) {

    private static final int MOST_ITEMS = 20;
    private static final int AROUND = 3;
    private static final int MOST_LINES = 200;
    private static final int MOST_CHARACTERS = 300;

    /** How the doors name the place of a fault at the end of their English sentences. */
    private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column \\d+\\)$");

    /** A line of the text; marked where a fault is. */
    public record Line(int number, String text, boolean isMarked) {}

    /** A goods item as declared. */
    public record Item(int number, List<FiledElement> elements) {}

    public FileView {
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
        elements = List.copyOf(elements);
        items = List.copyOf(items);
    }

    /** The view of a file; findings of a refusal count more than those of the quote. */
    public static FileView of(Draft.File file, Quote quote, List<Finding> refused, LawBook law, Page page) {
        var findings = refused.isEmpty() ? quote.findings() : refused;
        var declaration = quote.declaration();
        return declaration == null
                ? new FileView(findings, lines(file.content().text(), findings), List.of(), List.of())
                : new FileView(
                        findings,
                        List.of(),
                        FiledElement.of(declaration, law, page),
                        items(declaration, findings, law, page));
    }

    /** Whether it can be sent. */
    public boolean isSound() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Where in the page the element of a finding stands; null: nowhere. */
    public @Nullable String href(String pointer) {
        if (elements.isEmpty()) {
            return findings.stream()
                    .filter(finding -> finding.pointer().equals(pointer))
                    .map(FileView::line)
                    .filter(line -> line > 0)
                    .findFirst()
                    .map(line -> "#line-" + line)
                    .orElse(null);
        }
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var here = at;
            if (has(elements, here) || items.stream().anyMatch(item -> has(item.elements(), here))) {
                return "#at" + at.replace('/', '-');
            }
        }
        return null;
    }

    private static boolean has(List<FiledElement> elements, String pointer) {
        return elements.stream()
                .anyMatch(element -> element.pointer().equals(pointer) || has(element.parts(), pointer));
    }

    private static int line(Finding finding) {
        var place = PLACE.matcher(finding.message().en());
        return place.find() ? Integer.parseInt(place.group(1)) : 0;
    }

    private static List<Line> lines(String text, List<Finding> findings) {
        var marked = new TreeSet<Integer>();
        findings.forEach(finding -> marked.add(line(finding)));
        marked.remove(0);
        var shown = new TreeSet<Integer>();
        marked.forEach(line -> {
            for (int i = line - AROUND; i <= line + AROUND; i++) {
                shown.add(i);
            }
        });
        var result = new ArrayList<Line>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (shown.contains(number) && result.size() < MOST_LINES) {
                result.add(new Line(number, cut(line), marked.contains(number)));
            }
        }
        return result;
    }

    private static String cut(String line) {
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + " …";
    }

    private static List<Item> items(Declaration declaration, List<Finding> findings, LawBook law, Page page) {
        var positions = new TreeSet<Integer>();
        for (var finding : findings) {
            var rest = finding.pointer().startsWith(DraftFields.ITEMS + "/")
                    ? finding.pointer().substring(DraftFields.ITEMS.length() + 1)
                    : "";
            if (!rest.isEmpty()) {
                positions.add(Integer.parseInt(rest.split("/", 2)[0]));
            }
        }
        if (positions.isEmpty() && !declaration.goodsItems().isEmpty()) {
            positions.add(0);
        }
        return positions.stream()
                .limit(MOST_ITEMS)
                .map(i ->
                        new Item(i + 1, FiledElement.of(declaration.goodsItems().get(i), i, law, page)))
                .toList();
    }
}
