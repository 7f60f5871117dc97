package thongquan.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongquan.core.filing.Amount;
import thongquan.core.filing.CanonicalFiling;
import thongquan.core.filing.Declaration;
import thongquan.core.filing.GoodsItem;
import thongquan.core.filing.GoodsShipment;
import thongquan.core.filing.Invoice;
import thongquan.formats.Reading;
import thongquan.formats.json.JsonDoor;

/** The declaration all figures are about: the first items of {@code samples/fifty-lines.json}, five as a rule. */
final class FiveItems {

    /** Stands in the reference of a filing; each sending puts a number of the same length there. */
    static final String REFERENCE = "BENCH-0000000000";

    private FiveItems() {}

    static Declaration declaration() throws IOException {
        return declaration(5);
    }

    /** The same with that many items, the sample's over and over. */
    static Declaration declaration(int count) throws IOException {
        var sample =
                switch (JsonDoor.read(Files.readAllBytes(home().resolve("samples/fifty-lines.json")))) {
                    case Reading.Read<Declaration> read -> read.filing();
                    case Reading.Unreadable<Declaration> unreadable ->
                        throw new IllegalStateException("the sample cannot be read: " + unreadable.findings());
                };
        var shipment = Objects.requireNonNull(sample.goodsShipment());
        var items = new ArrayList<GoodsItem>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            var item =
                    numbered(shipment.goodsItems().get(i % shipment.goodsItems().size()), i + 1);
            items.add(item);
            sum = sum.add(Objects.requireNonNull(
                    Objects.requireNonNull(item.itemCharge()).value()));
        }
        return with(sample, with(shipment, items, sum));
    }

    /** The filing as JSON, with {@link #REFERENCE} in it. */
    static byte[] json(int count) throws IOException {
        return CanonicalFiling.bytes(declaration(count)).array();
    }

    /** Where the reference's digits stand in the bytes. */
    static int digits(byte[] filing) {
        return new String(filing, StandardCharsets.ISO_8859_1).indexOf(REFERENCE) + 6;
    }

    private static GoodsItem numbered(GoodsItem item, int sequence) {
        return new GoodsItem(
                sequence,
                item.commodity(),
                item.originCountryCode(),
                item.tariffScheduleCode(),
                item.producerId(),
                item.statisticalQuantity(),
                item.secondQuantity(),
                item.itemCharge(),
                item.unitPrice(),
                item.outOfQuotaCode(),
                item.dutyTaxFees(),
                item.additionalDocuments(),
                item.previousDocuments(),
                item.originClaim(),
                item.declaredCustomsValue(),
                item.rulingDeviationReason());
    }

    private static GoodsShipment with(GoodsShipment shipment, List<GoodsItem> items, BigDecimal sum) {
        var invoice = Objects.requireNonNull(shipment.invoice());
        var currency = Objects.requireNonNull(invoice.amount()).currencyCode();
        return new GoodsShipment(
                shipment.exporter(),
                shipment.importer(),
                shipment.exportCountryCode(),
                shipment.destinationCountryCode(),
                shipment.consignment(),
                shipment.tradeTerms(),
                new Invoice(
                        invoice.classCode(),
                        invoice.id(),
                        invoice.issueDate(),
                        invoice.paymentMethodCode(),
                        new Amount(sum, currency)),
                shipment.customsValuation(),
                shipment.previousDocuments(),
                items);
    }

    private static Declaration with(Declaration sample, GoodsShipment shipment) {
        return new Declaration(
                sample.typeCode(),
                REFERENCE,
                sample.customsProcedureCode(),
                sample.declarationOfficeId(),
                sample.goodsClassCode(),
                sample.partyRelationCode(),
                sample.declarant(),
                sample.agent(),
                shipment,
                sample.dutyPayment(),
                sample.additionalDocuments(),
                sample.additionalInformation());
    }

    /** The folder of the project. */
    static Path home() {
        @Nullable
        Path folder = Path.of(System.getProperty("thongquan.home", "")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("samples/fifty-lines.json"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the benchmarks read samples/ of the project");
    }
}
