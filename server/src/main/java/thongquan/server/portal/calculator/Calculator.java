package thongquan.server.portal.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.DeclarationChecks;
import thongquan.core.check.Finding;
import thongquan.core.check.Findings;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Assessor;
import thongquan.core.duty.Proofs;
import thongquan.core.filing.Declaration;
import thongquan.core.law.Code;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TaxKind;
import thongquan.server.portal.NumberInput;

/** Reckons the taxes on one imported item as clearance would, under the law of a date. */
public final class Calculator {
    private static final List<FormElement> NUMBERS = List.of(
            FormElement.VALUE, FormElement.QUANTITY, FormElement.SECOND, FormElement.FREIGHT, FormElement.INSURANCE);

    private final LawBook law;

    private Calculator(LawBook law) {
        this.law = law;
    }

    /** The answer to a form; one that asks nothing yet has neither result nor findings. */
    public static Calculation calculate(CalculatorForm form, LawBook law) {
        return new Calculator(law).calculate(form);
    }

    private Calculation calculate(CalculatorForm form) {
        var line = form.isAsked() ? law.tariffLine(form.hs()) : null;
        if (!form.isAsked()) {
            return new Calculation(form, law, null, List.of(), null, List.of(), Map.of());
        }
        var declaration = FormDeclaration.of(form, line, law);
        var findings = new ArrayList<>(findings(form, declaration));
        Assessment assessment = null;
        if (findings.stream().noneMatch(Finding::isError)) {
            var more = new Findings();
            assessment = Assessor.assess(declaration, law, more);
            findings.addAll(more.list());
        }
        return new Calculation(
                form,
                law,
                line,
                findings,
                assessment == null ? null : new Calculation.Result(declaration, assessment, Proofs.of(assessment, law)),
                assessment == null ? List.of() : alternatives(form),
                claims(form));
    }

    /** Of all that the checks find, what concerns the fields of the form, once for each field and rule. */
    private List<Finding> findings(CalculatorForm form, Declaration declaration) {
        var result = new ArrayList<Finding>();
        for (var element : NUMBERS) {
            var wrong = FormRule.check(NumberInput.of(form.text(element.field())), element.pointer());
            if (wrong != null) {
                result.add(wrong);
            }
        }
        var checks = new Findings();
        DeclarationChecks.check(declaration, law, checks);
        var seen = new HashSet<Optional<FormElement>>();
        result.forEach(finding -> seen.add(FormElement.of(finding.pointer())));
        for (var finding : checks.list()) {
            var element = FormElement.of(finding.pointer());
            // A second quantity matters only where a tax is counted in it, which the assessment says itself.
            var spared = element.equals(Optional.of(FormElement.SECOND))
                    && form.text("second").isEmpty();
            if (element.isPresent() && !spared && seen.add(element)) {
                result.add(finding);
            }
        }
        result.sort(Comparator.comparing(
                finding -> FormElement.of(finding.pointer()).orElse(FormElement.CLAIMS)));
        return result;
    }

    private List<Calculation.Alternative> alternatives(CalculatorForm form) {
        var chosen = form.text("schedule");
        var result = new ArrayList<Calculation.Alternative>();
        add(result, "", form, chosen);
        for (var schedule : law.codes("tariff-schedule")) {
            if ("preferential".equals(schedule.attribute("kind")) && isOpen(schedule, form)) {
                add(result, schedule.code(), form, chosen);
            }
        }
        result.sort(Comparator.comparing(Calculation.Alternative::payable));
        return result;
    }

    private static boolean isOpen(Code schedule, CalculatorForm form) {
        var partners = schedule.attribute("origins");
        return partners != null && Arrays.asList(partners.split(" ")).contains(form.text("origin"));
    }

    /** Adds a schedule that gives the goods a rate of its own. */
    private void add(List<Calculation.Alternative> result, String schedule, CalculatorForm form, String chosen) {
        var other = form.under(schedule);
        var assessment =
                Assessor.assess(FormDeclaration.of(other, law.tariffLine(form.hs()), law), law, new Findings());
        var duty = assessment == null ? null : duty(assessment, schedule);
        if (assessment != null && duty != null) {
            result.add(new Calculation.Alternative(
                    schedule, duty, assessment.payable(), proofs(schedule), schedule.equals(chosen)));
        }
    }

    /** The duty measure charged; null where the schedule was claimed but another was lower. */
    private static @Nullable Measure duty(Assessment assessment, String schedule) {
        for (var tax : assessment.items().getFirst().taxes()) {
            if (tax.kind() == TaxKind.IMPORT_DUTY
                    && (schedule.isEmpty() || tax.measure().schedule().equals(schedule))) {
                return tax.measure();
            }
        }
        return null;
    }

    private List<String> proofs(String schedule) {
        var code = schedule.isEmpty() ? null : law.code("tariff-schedule", schedule);
        var proofs = code == null ? null : code.attribute("proof");
        return proofs == null ? List.of() : List.of(proofs.split(" "));
    }

    private Map<TaxKind, List<Measure>> claims(CalculatorForm form) {
        var result = new EnumMap<TaxKind, List<Measure>>(TaxKind.class);
        for (var measure : law.measures(form.hs())) {
            if (measure.choice() != null
                    && measure.tax() != TaxKind.EXPORT_DUTY
                    && measure.covers(form.code("origin"))) {
                result.computeIfAbsent(measure.tax(), _ -> new ArrayList<>()).add(measure);
            }
        }
        return result;
    }
}
