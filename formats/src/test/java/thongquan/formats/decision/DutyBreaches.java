package thongquan.formats.decision;

import static thongquan.formats.decision.Breaches.breach;
import static thongquan.formats.decision.Edits.CONSIGNMENT;
import static thongquan.formats.decision.Edits.ITEM;

import java.math.BigDecimal;
import java.util.List;
import thongquan.core.law.Rate;
import thongquan.core.law.TaxKind;
import thongquan.core.value.Money;
import thongquan.core.value.UnitCode;
import thongquan.formats.Declarations;
import thongquan.formats.decision.Breaches.Breach;

/** Breaches of what the finer rates of duty ask for: a day of departure, a rate of exchange, a quota, a list. */
final class DutyBreaches {

    private static final String T_SHIRTS = "NK-61091010-MFN-20250101";

    private DutyBreaches() {}

    /** All of them. */
    static List<Breach> all() {
        var good = Declarations.anImport();
        var perPiece = new Rate.Specific(Money.of("1", "BDT"), new UnitCode("PCE"));
        var half = new Rate.AdValorem(new BigDecimal("10"));
        return List.of(
                new Breach(
                        "DEC-203",
                        "T-shirts with a split rate",
                        good,
                        ITEM + "/dutyTaxFees",
                        "NK: COTTON, OTHER",
                        split()),
                new Breach(
                        "DEC-208",
                        "goods that departed nobody knows when",
                        good.without(CONSIGNMENT + "/departureDate"),
                        CONSIGNMENT + "/departureDate",
                        null,
                        ChangedLaw.plus(ChangedLaw.sailing(
                                ChangedLaw.measure(T_SHIRTS), null, Declarations.DAY.minusDays(30), half))),
                new Breach(
                        "DEC-209",
                        "VAT in a currency that is not quoted",
                        good,
                        ITEM + "/commodity/classificationId",
                        "GTGT-61091010-20250701-K2025: 1 BDT/PCE",
                        ChangedLaw.rated("61091010", TaxKind.VAT, "", perPiece)),
                breach(
                        "DEC-210",
                        "more sugar than the quota of the year",
                        good.with(ITEM + "/commodity/classificationId", "17019910")
                                .with(ITEM + "/statisticalQuantity", Declarations.measure("130000001", "KGM"))
                                .without(ITEM + "/secondQuantity"),
                        ITEM + "/outOfQuotaCode",
                        "TRQ-SUGAR-2026: 130000 TNE"),
                breach(
                        "DEC-211",
                        "fixed assets that no list names",
                        Edits.claiming(good, "NK", null, "XDT"),
                        ITEM + "/additionalDocuments",
                        "DMMT"));
    }

    private static thongquan.core.law.LawBook split() {
        var usual = ChangedLaw.measure(T_SHIRTS);
        var measures = new java.util.ArrayList<>(
                Machine.SHIPPED.pack().edition().rows().measures());
        measures.remove(usual);
        measures.add(ChangedLaw.chosen(usual, "COTTON", new Rate.AdValorem(new BigDecimal("2.5"))));
        measures.add(ChangedLaw.chosen(usual, "OTHER", new Rate.AdValorem(BigDecimal.TEN)));
        return ChangedLaw.law(measures);
    }
}
