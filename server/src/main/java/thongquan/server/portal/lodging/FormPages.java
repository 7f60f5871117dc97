package thongquan.server.portal.lodging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thongquan.core.check.Finding;
import thongquan.core.filing.Element;
import thongquan.core.filing.Shape;
import thongquan.server.portal.Page;
import thongquan.server.portal.Rates;
import thongquan.server.portal.lodging.FormField.Widget;

/** Makes the fields of a draft's pages from the table of elements, in the words of the reader's page. */
public final class FormPages {

    private static final int LONG = 140;

    private final DraftCheck check;
    private final Page page;
    private final boolean showsErrors;

    private FormPages(DraftCheck check, Page page, boolean showsErrors) {
        this.check = check;
        this.page = page;
        this.showsErrors = showsErrors;
    }

    /** The fields of a page; with errors once it was saved. */
    public static List<FormSection> of(TaskPage task, DraftCheck check, Page page) {
        var isSeen = check.draft().fields().isSeen(task);
        return new FormPages(check, page, isSeen).sections(FormPlan.of(task));
    }

    /** The fields of a goods item, counted from 0; with errors once something was typed. */
    public static List<FormSection> ofItem(int position, DraftCheck check, Page page) {
        var isThere = check.draft().fields().has(DraftFields.ITEMS + "/" + position);
        return new FormPages(check, page, isThere).sections(FormPlan.ofItem(position));
    }

    private List<FormSection> sections(List<FormPlan> plans) {
        var result = new ArrayList<FormSection>();
        for (var plan : plans) {
            if (plan.list().isEmpty()) {
                add(result, plan, 0, "");
            } else {
                int rows = Math.min(plan.most(), check.draft().fields().count(plan.list()) + 1);
                for (int i = 0; i < rows; i++) {
                    add(result, plan, i + 1, plan.list() + "/" + i);
                }
            }
        }
        return result;
    }

    private void add(List<FormSection> result, FormPlan plan, int number, String at) {
        var fields = new ArrayList<FormField>();
        for (var pointer : plan.pointers()) {
            var member = Elements.member(at + pointer);
            if (isForDirection(member.element())) {
                fields.add(field(at + pointer, member));
            }
        }
        if (!fields.isEmpty()) {
            result.add(new FormSection(plan.title(), number, fields));
        }
    }

    private boolean isForDirection(Element element) {
        var other = check.declaration().isExport() ? Element.Presence.IMPORT : Element.Presence.EXPORT;
        return element.presence() != other
                || element.list().equals("country") && element.tag().equals("OR");
    }

    private FormField field(String pointer, Shape.Member member) {
        var element = member.element();
        var options = options(pointer, element);
        return new FormField(
                TaskPage.field(pointer),
                pointer,
                label(pointer, member),
                check.draft().fields().text(pointer),
                error(pointer),
                widget(member, options),
                options,
                isRequired(pointer, element));
    }

    private boolean isRequired(String pointer, Element element) {
        var direction = check.declaration().isExport() ? Element.Presence.EXPORT : Element.Presence.IMPORT;
        return (element.presence() == Element.Presence.REQUIRED || element.presence() == direction)
                && !pointer.startsWith("/agent")
                && !pointer.contains("Charge/currencyCode")
                && !pointer.contains("secondQuantity")
                && !pointer.matches(".*/\\d+/.*(?<!classificationId|description|Code|value)$");
    }

    /** An amount or a quantity is called by what it is an amount of, not only "amount". */
    private String label(String pointer, Shape.Member member) {
        var parent = pointer.substring(0, pointer.lastIndexOf('/'));
        var element = member.element();
        var isInner = member.name().equals("value")
                || member.name().equals("unitCode")
                || member.name().equals("currencyCode");
        if (isInner && !parent.isEmpty()) {
            var outer = Elements.member(parent).element();
            var name = page.either(outer.vi(), capital(outer.en()));
            return member.name().equals("value") ? name : name + ": " + page.either(lower(element.vi()), element.en());
        }
        return page.either(element.vi(), capital(element.en()));
    }

    private String error(String pointer) {
        if (!showsErrors) {
            return "";
        }
        return check.findings().stream()
                .filter(Finding::isError)
                .filter(finding -> Elements.leaf(finding.pointer()).equals(pointer))
                .findFirst()
                .map(finding ->
                        page.either(finding.message().vi(), finding.message().en())
                                + (finding.suggestion() == null
                                        ? ""
                                        : " " + page.texts().get("findings.suggestion", finding.suggestion())))
                .orElse("");
    }

    private Map<String, String> options(String pointer, Element element) {
        var law = check.law();
        if (pointer.endsWith("/measureCode")) {
            return choices(pointer);
        }
        return switch (element.list()) {
            case "", "tariff-line" -> Map.of();
            case "currency" -> Rates.currencies(law, page);
            default -> Rates.options(law, element.list(), page);
        };
    }

    private Map<String, String> choices(String pointer) {
        var item = pointer.substring(0, pointer.indexOf("/dutyTaxFees"));
        var hs = check.draft()
                .fields()
                .text(item + "/commodity/classificationId")
                .replaceAll("[. ]", "");
        return Rates.choices(check.law().measures(hs), page);
    }

    private static Widget widget(Shape.Member member, Map<String, String> options) {
        var element = member.element();
        if (element.list().equals("tariff-line")) {
            return Widget.GOODS;
        }
        if (!options.isEmpty()) {
            return Widget.CHOICE;
        }
        return switch (member.kind()) {
            case NUMBER, WHOLE -> Widget.NUMBER;
            case DATE -> Widget.DAY;
            default ->
                element.max() >= LONG
                                && !member.name().equals("name")
                                && !member.name().equals("address")
                        ? Widget.LONG
                        : Widget.TEXT;
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
