package thongquan.core.check;

import java.util.List;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.Element.Presence;
import thongquan.core.law.LawBook;

/** All checks of a declaration against the law of its registration date: first each element, then the rules over several. */
public final class DeclarationChecks {

    private static final List<DeclarationRule> RULES = List.of(
            new ItemsAreNumberedInOrder(),
            new ProcedureFitsDeclarationType(),
            new TraderHasATaxCode(),
            new DeclarantIsTraderOrAgent(),
            new ContainersAreCounted(),
            new ContainerNumbersCheck(),
            new FlightAndAirWaybillFit(),
            new TransportDetailsFitTheMode(),
            new GoodsLocationBelongsToOffice(),
            new GrossMassIsAMass(),
            new AdjustmentClassFitsTitle(),
            new FreightFitsDeliveryTerm(),
            new InsuranceFitsDeliveryTerm(),
            new FreePriceHasNoPayment(),
            new ItemsAreInTheInvoiceCurrency(),
            new ItemsSumToTheInvoice(),
            new UnitPriceTimesQuantityFits(),
            new AmountsKeepTheCurrencysDecimals(),
            new CurrenciesHaveAnExchangeRate(),
            new InvoiceIsNotFromTheFuture(),
            new DocumentsAreValidOnTheDay(),
            new GuaranteeIsComplete(),
            new OriginalDeclarationIsNamed(),
            new OriginalLineIsGiven(),
            new PreviousProcedureCanBeFollowed(),
            new TemporaryGoodsHaveAReturnDate(),
            new ReturnLiesAhead(),
            new ReturnKeepsTheLegalLimit(),
            new ProcessingNamesItsContract(),
            new TransitFitsTheProcedure(),
            new TransitEndsAfterItsStart(),
            new GoodsClassFitsTheProcedure(),
            new TraderIsAnOrganisation(),
            new DocumentsOfTheProcedureAreGiven(),
            new FirstBranchIsNamed(),
            new BranchIsWithinItsTotal(),
            new FormFitsTheProcedure(),
            new FormKeepsItsLimits(),
            new FormKeepsItsValue(),
            new ProvisionalReleaseHasItsForm(),
            new ProvisionalReleasePaysNow(),
            new SupplementNamesTheFirst(),
            new ScheduleFitsOrigin(),
            new PreferenceHasItsProof(),
            new QuotaFlagFitsTheGoods(),
            new TaxClaimsFitTheGoods(),
            new UnitsAreTheTariffs(),
            new ProofsOfOriginAreInTheirTime(),
            new StatementsOnOriginKeepTheirThreshold(),
            new OriginCriterionIsOneOfTheRule(),
            new RegionalContentReachesTheRule(),
            new ToleranceKeepsToTheRule(),
            new PreferredGoodsCameDirectly(),
            new ThirdCountryInvoicesAreNamed(),
            new ProofsOfOriginAreUsed(),
            new LateIssuedProofsSaySo(),
            new FreeGoodsHaveNoTransactionValue(),
            new AffiliationFitsTheMethod(),
            new ValuationMethodIsExplained(),
            new ItemsGiveTheirCustomsValue(),
            new ManualAllocationSumsToTheCharges(),
            new FreightCanBeShared());

    private DeclarationChecks() {}

    /** Every breach of every rule, never the first only. */
    public static void check(Declaration declaration, LawBook law, Findings findings) {
        new ElementChecks(law, direction(declaration), Form.of(declaration, law), findings)
                .check(declaration, ElementChecks.Path.ROOT);
        for (var rule : RULES) {
            rule.check(declaration, law, findings);
        }
    }

    /** What else is required by the type of declaration; nothing while that is not known. */
    private static Presence direction(Declaration declaration) {
        if (declaration.isExport()) {
            return Presence.EXPORT;
        }
        return declaration.isImport() ? Presence.IMPORT : Presence.REQUIRED;
    }

    /** The lines of the rule book for the rules over several elements, in the order they are applied. */
    public static List<Rule> ruleBook() {
        return RULES.stream().map(DeclarationRule::line).toList();
    }
}
