package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Assessor;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;

/**
 * What a draft would meet at customs today.
 *
 * @param findings everything that is wrong or worth a warning, as customs would say it
 * @param estimate what it would owe; null while goods and terms are not far enough
 */
public record DraftCheck(
        Draft draft,
        Declaration declaration,
        List<Finding> findings,
        @Nullable Assessment estimate,
        LawBook law) {

    /** Where an error keeps the taxes from being reckoned. */
    private static final Set<String> RECKONING = Set.of(
            DraftFields.ITEMS,
            "/goodsShipment/tradeTerms/conditionCode",
            "/goodsShipment/customsValuation",
            "/goodsShipment/invoice/amount",
            "/customsProcedureCode",
            "/typeCode");

    public DraftCheck {
        findings = List.copyOf(findings);
    }

    /** The check of a typed draft: what cannot be read of it, then what the checks of customs find. */
    static DraftCheck of(Draft draft, DraftDeclaration.Read read, List<Finding> found, LawBook law) {
        var all = new ArrayList<>(read.findings());
        var seen = new TreeSet<String>();
        read.findings().forEach(finding -> seen.add(finding.pointer()));
        for (var finding : found) {
            // A number that cannot be read is not missing as well.
            var below = seen.ceiling(finding.pointer() + "/");
            if (!seen.contains(finding.pointer()) && (below == null || !below.startsWith(finding.pointer() + "/"))) {
                all.add(finding);
            }
        }
        return new DraftCheck(draft, read.declaration(), all, estimate(read.declaration(), all, law), law);
    }

    private static @Nullable Assessment estimate(Declaration declaration, List<Finding> findings, LawBook law) {
        var isFarEnough = !declaration.goodsItems().isEmpty()
                && findings.stream().noneMatch(finding -> finding.isError() && concernsReckoning(finding.pointer()));
        return isFarEnough ? Assessor.assess(declaration, law, new Findings()) : null;
    }

    private static boolean concernsReckoning(String pointer) {
        return RECKONING.stream().anyMatch(each -> pointer.equals(each) || pointer.startsWith(each + "/"))
                && !pointer.endsWith("/commodity/description");
    }

    /** What keeps it from being lodged. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** Whether customs would register it. */
    public boolean isSound() {
        return errors().isEmpty();
    }

    /** What is found on one page of the form. */
    public List<Finding> findings(TaskPage page) {
        return findings.stream()
                .filter(finding -> TaskPage.at(finding.pointer()) == page)
                .toList();
    }

    /** What is found on one goods item. */
    public List<Finding> findings(int item) {
        var at = DraftFields.ITEMS + "/" + item;
        return findings.stream()
                .filter(finding ->
                        finding.pointer().equals(at) || finding.pointer().startsWith(at + "/"))
                .toList();
    }

    /** How far a task is. */
    public TaskState state(TaskPage page) {
        var isStarted = page == TaskPage.ITEMS
                ? draft.fields().count(DraftFields.ITEMS) > 0
                : draft.fields().isSeen(page);
        if (!isStarted) {
            return page.isOptional() ? TaskState.OPTIONAL : TaskState.NOT_STARTED;
        }
        return findings(page).stream().anyMatch(Finding::isError) ? TaskState.INCOMPLETE : TaskState.COMPLETE;
    }

    /** Where the field of an element stands in the pages of the draft. */
    public String href(String pointer) {
        var page = TaskPage.at(pointer);
        var here = "/lodge/" + draft.id() + "/" + page.path();
        if (page == TaskPage.ITEMS) {
            var rest = pointer.substring(DraftFields.ITEMS.length());
            if (rest.isEmpty()) {
                return here;
            }
            var index = rest.substring(1).split("/", 2)[0];
            here += "/" + (Integer.parseInt(index) + 1);
        }
        return here + "#" + TaskPage.field(Elements.leaf(pointer));
    }
}
