package thongquan.formats.reference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import thongquan.core.check.Bilingual;
import thongquan.core.check.DeclarationChecks;
import thongquan.core.check.ElementRule;
import thongquan.core.check.Rule;
import thongquan.core.check.Severity;
import thongquan.core.duty.AssessmentRule;
import thongquan.core.duty.PriceBandRule;
import thongquan.core.lifecycle.ActRule;
import thongquan.core.regime.RegimeRule;
import thongquan.core.rehearsal.RehearsalRule;
import thongquan.core.ruling.RulingRule;
import thongquan.formats.FormRule;

/** The rule book: every rule of the checks, of the assessment and of the doors, one line each. */
final class RuleBookPage {

    private static final String HEAD = """
            # Rule book

            Every rule a filing has to keep, written from the code that checks it. A finding names the rule by its code.
            An **error** refuses the filing; a *warning* goes with the acceptance. Words in braces stand for the element or
            the value at hand.
            """;

    /** One line. */
    private record Line(String code, boolean isWarning, Bilingual says, String basis) {}

    private RuleBookPage() {}

    /** The whole page. */
    static String text() {
        var page = new StringBuilder(HEAD);
        section(page, "Single elements", elements());
        section(page, "Several elements", declarations());
        section(page, "Advance rulings", rulings());
        section(page, "Goods under special regimes", regimes());
        section(page, "Assessment", assessment());
        section(page, "Acts on registered declarations", acts());
        section(page, "Rehearsal of law", rehearsal());
        doors().forEach(door -> section(page, "Form: " + door.getSimpleName(), lines(door)));
        return page.toString();
    }

    private static List<Line> elements() {
        return Stream.of(ElementRule.values())
                .map(rule -> new Line(rule.id(), false, rule.says(), rule.basis()))
                .toList();
    }

    private static List<Line> declarations() {
        return DeclarationChecks.ruleBook().stream()
                .map(RuleBookPage::line)
                .sorted(Comparator.comparing(Line::code))
                .toList();
    }

    private static List<Line> rulings() {
        return Stream.of(RulingRule.values())
                .map(rule -> new Line(rule.id(), rule.severity() == Severity.WARNING, rule.says(), rule.basis()))
                .toList();
    }

    private static List<Line> regimes() {
        return Stream.of(RegimeRule.values())
                .map(rule -> new Line(rule.id(), rule.severity() == Severity.WARNING, rule.says(), rule.basis()))
                .toList();
    }

    private static List<Line> assessment() {
        return Stream.concat(
                        Stream.of(AssessmentRule.values())
                                .map(rule -> new Line(rule.id(), false, rule.says(), rule.basis())),
                        PriceBandRule.ruleBook().stream().map(RuleBookPage::line))
                .toList();
    }

    private static Line line(Rule rule) {
        return new Line(
                rule.id(), rule.severity() == Severity.WARNING, new Bilingual(rule.vi(), rule.en()), rule.basis());
    }

    private static List<Line> acts() {
        return Stream.of(ActRule.values())
                .map(rule -> new Line(rule.id(), false, rule.says(), rule.basis()))
                .toList();
    }

    private static List<Line> rehearsal() {
        return Stream.of(RehearsalRule.values())
                .map(rule -> new Line(rule.id(), false, rule.says(), rule.basis()))
                .toList();
    }

    /** The rules of form, wherever in the doors they stand, so that a new door is in the book by itself. */
    static List<Class<?>> doors() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("thongquan.formats")
                        .stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(FormRule.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static List<Line> lines(Class<?> door) {
        return Stream.of(door.getEnumConstants())
                .map(FormRule.class::cast)
                .map(rule -> new Line(rule.code(), false, rule.says(), rule.basis()))
                .toList();
    }

    private static void section(StringBuilder page, String title, List<Line> lines) {
        page.append("\n## ").append(title).append("\n\n| Code | Weighs | Vietnamese | English | Basis |\n");
        page.append("|---|---|---|---|---|\n");
        for (var line : lines) {
            page.append("| ").append(line.code()).append(" | ").append(line.isWarning() ? "*warning*" : "**error**");
            page.append(" | ")
                    .append(cell(line.says().vi()))
                    .append(" | ")
                    .append(cell(line.says().en()));
            page.append(" | ").append(cell(line.basis())).append(" |\n");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
