package thongquan.server.portal.calculator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Finding;
import thongquan.core.duty.Assessment;
import thongquan.core.duty.Proof;
import thongquan.core.filing.Declaration;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.server.portal.Language;

/**
 * What the calculator answers.
 *
 * @param line the tariff line asked for; null where the tariff has none
 * @param findings what keeps it from answering, and what to note
 * @param result what is payable, with its proof; null where something has to be mended first
 * @param alternatives the same goods under each schedule open to their origin, the lowest first
 * @param claims taxes of which the line has several measures to choose from
 */
public record Calculation(
        CalculatorForm form,
        LawBook law,
        @Nullable TariffLine line,
        List<Finding> findings,
        @Nullable Result result,
        List<Alternative> alternatives,
        Map<TaxKind, List<Measure>> claims) {

    /** What is payable, and how that came about. */
    public record Result(Declaration declaration, Assessment assessment, Proof proof) {}

    /**
     * The same goods under another schedule.
     *
     * @param schedule empty: no preference claimed
     * @param duty the duty measure that would be charged
     * @param proofs codes of the documents that prove the origin; empty where none is needed
     */
    public record Alternative(String schedule, Measure duty, Money payable, List<String> proofs, boolean isChosen) {}

    public Calculation {
        findings = List.copyOf(findings);
        alternatives = List.copyOf(alternatives);
    }

    /** What is wrong with a field in the language given, or an empty text. */
    public String error(String field, Language language) {
        for (var finding : findings) {
            if (finding.isError()
                    && FormElement.of(finding.pointer())
                            .filter(element -> element.field().equals(field))
                            .isPresent()) {
                return language == Language.VI
                        ? finding.message().vi()
                        : finding.message().en();
            }
        }
        return "";
    }
}
