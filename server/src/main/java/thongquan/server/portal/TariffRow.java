package thongquan.server.portal;

import java.util.Optional;
import thongquan.core.law.LawBook;
import thongquan.core.law.Measure;
import thongquan.core.law.TariffLine;
import thongquan.core.law.TaxKind;

/**
 * A tariff line with the rates most people ask for.
 *
 * @param duty the most-favoured-nation duty, within the quota where there is one; empty where the tariff has none
 * @param vat VAT where the line alone decides it; empty where it depends on the goods
 */
public record TariffRow(TariffLine line, Optional<Measure> duty, Optional<Measure> vat) {

    /** The row of a line under a law book. */
    public static TariffRow of(TariffLine line, LawBook law) {
        var measures = law.measures(line.code().value());
        return new TariffRow(
                line,
                measures.stream()
                        .filter(measure -> measure.schedule().equals("MFN") && measure.quota() != Measure.Quota.OUT)
                        .reduce((_, later) -> later),
                measures.stream()
                        .filter(measure -> measure.tax() == TaxKind.VAT && measure.choice() == null)
                        .reduce((_, later) -> later));
    }
}
